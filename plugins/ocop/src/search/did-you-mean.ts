import { setImmediate } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "../shared/database";
import { WrittenWords } from "../shared/search-text/suggestion";
import { visibleProducerSql } from "../shared/visible-producer-sql";
import { visibleProductSql } from "../shared/visible-product-sql";

/** How long the words are kept, in milliseconds; a new product's name waits that long for being offered. */
const KEPT_MS = 10 * 60_000;
/** Names read at most: those that stand oftenest. */
const MOST_NAMES = 20_000;
const AT_ONCE = 500;

/**
 * Names of what anybody may see, and of places that goods come from. Nothing alcoholic is among them, so it is never offered to a visitor who
 * has not passed the age screen; a producer or place may still be named after a drink, hence the second condition.
 */
const SQL = `
  select name, sum(n)::int as n from (
    select p.title as name, 1 as n from product p where ${visibleProductSql("p")}
    union all select pr.name, 1 from producer pr where ${visibleProducerSql("pr")}
    union all select u.name, 1 from territory_unit u where u.deleted_at is null and u.code in (
      select unnest(array[commune_code, district_code, province_code, former_unit_code]) from rated_product where deleted_at is null)
  ) names where name !~* '(^|[^[:alpha:]])(rượu|bia|vodka|whisky|vang)([^[:alpha:]]|$)'
  group by name order by n desc limit ${MOST_NAMES}`;

type Held = { words: WrittenWords; readAt: number };

let held: Held | null = null;
let reading: Promise<Held> | null = null;

async function read(scope: MedusaContainer): Promise<Held> {
  try {
    const rows = await select<{ name: string; n: number }>(scope, SQL);
    const words = new WrittenWords();
    for (let start = 0; start < rows.length; start += AT_ONCE) {
      words.addAll(rows.slice(start, start + AT_ONCE).map(({ name, n }) => [name, n] as const));
      // Other requests come in between: all names at once take a fifth of a second.
      await setImmediate();
    }
    held = { words, readAt: performance.now() };
    return held;
  } finally {
    reading = null;
  }
}

/**
 * Another spelling of a search text that found nothing or next to nothing, with its marks; null for none. It reads the
 * database and not an engine, so every engine answers alike.
 */
export async function didYouMean(scope: MedusaContainer, text: string): Promise<string | null> {
  if (held === null || performance.now() - held.readAt > KEPT_MS) reading ??= read(scope);
  // The first one waits; later the old words serve until the new ones are read.
  const { words } = held ?? (await (reading ?? read(scope)));
  reading?.catch(() => undefined);
  return words.suggest(text);
}
