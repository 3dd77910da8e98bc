import { measureVisibleChanges } from "../support/visible-change";
import type { Row } from "./table";

const CHANGES = 200;
/** After a start the writer first compares the whole index with the database; a shop that runs is measured. */
const WARM_UP = 20;

/** From the commit of a price to the search that answers it, within which 99 of 100 changes are. */
export async function visibleSpeed(engine: string): Promise<Row> {
  await measureVisibleChanges(WARM_UP);
  const waited = await measureVisibleChanges(CHANGES);
  const value = waited[Math.ceil(0.99 * waited.length) - 1] ?? Number.NaN;
  return {
    what: `a change is found, p99, ${engine}`,
    value,
    unit: "ms",
    against: "limit",
    reference: 2000,
    more: false,
  };
}
