import { Vocabulary } from "../../shared/search-text/spelling";
import type { Connection } from "./connection";
import { wordTable } from "./tables";
import type { Plan } from "./plan";

/** How long words of newly written documents may be missing here, in milliseconds; until then they are taken for slips too. */
const REFRESH_MS = 1000;

type Held = { vocabulary: Vocabulary; seen: number; checkedAt: number; running: Promise<void> | null };

/** The words of each index in the memory of this process. Words are only ever added to an index, so only the new ones are read. */
export class Vocabularies {
  private readonly held = new Map<string, Held>();

  constructor(private readonly connection: Connection) {}

  /** The words of an index. @throws MedusaError NOT_FOUND when the index is gone before they were ever read */
  async of(plan: Plan): Promise<Vocabulary> {
    const held = this.held.get(plan.table) ?? {
      vocabulary: new Vocabulary(),
      seen: 0,
      checkedAt: Number.NEGATIVE_INFINITY,
      running: null,
    };
    this.held.set(plan.table, held);
    if (performance.now() - held.checkedAt > REFRESH_MS) held.running ??= this.read(plan, held);
    const known = held.seen > 0;
    // With words that were known a moment ago one can search; the next search tries again.
    await held.running?.catch((error: unknown) => {
      if (!known) throw error;
    });
    return held.vocabulary;
  }

  forget(table: string): void {
    this.held.delete(table);
  }

  private async read(plan: Plan, held: Held): Promise<void> {
    try {
      const rows = await this.connection.rows(
        `SELECT word, seen, number::float8 FROM ${wordTable(plan)} WHERE number > $1 ORDER BY number`,
        [held.seen],
      );
      for (const row of rows) {
        held.vocabulary.add(String(row.word), Number(row.seen));
        held.seen = Number(row.number);
      }
      held.checkedAt = performance.now();
    } finally {
      held.running = null;
    }
  }
}
