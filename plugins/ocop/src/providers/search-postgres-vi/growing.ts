import type { Connection } from "./connection";
import type { Plan } from "./plan";
import { documentTable, wordTable } from "./tables";

/** Fewer documents are read through in no time, whatever is known of them. */
const FEW = 500;
/** Times as large an index is before it is looked at again: what holds of a quarter of it holds of the rest. */
const GROWTH = 4;

/**
 * Indexes that this process is filling. PostgreSQL looks once a minute what new tables hold, and until then takes some ways
 * to read them that cost ten times as much: here it is told to look while an index grows.
 */
export class Growing {
  /** Documents at the last look. */
  private readonly looked = new Map<string, number>();

  constructor(private readonly connection: Connection) {}

  /** Notes an index that is empty now. */
  begin(index: string): void {
    this.looked.set(index, 0);
  }

  forget(index: string): void {
    this.looked.delete(index);
  }

  /** Has PostgreSQL look at an index of now `count` documents where it is time to. */
  async heed(index: string, plan: Plan, count: number): Promise<void> {
    const before = this.looked.get(index);
    if (before === undefined || count < FEW || count < GROWTH * before) return;
    this.looked.set(index, count);
    // The documents themselves are only fetched by their ids.
    const tables = [plan.table, `${documentTable(plan)} (id)`, ...(plan.hasWords ? [wordTable(plan)] : [])];
    // What it refuses, of an index that is gone meanwhile say, it does by itself later or never needs to.
    await this.connection.rows(`ANALYZE ${tables.join(", ")}`, [], false).catch(() => undefined);
  }
}
