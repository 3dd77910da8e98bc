import type { MedusaContainer } from "@medusajs/framework/types";
import type { NumberPeriod, NumberSpan, ProducerNumbers } from "../../contract/producer-numbers";
import { VISITS_SHOWN_FROM } from "../../modules/page-views/rules/keep";
import { KEPT_DAYS } from "../../modules/search-words/rules/keep";
import { lowStock, PACE_DAYS } from "../../modules/stock/rules/low-stock";
import { addDays, systemClock, todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { variantShown } from "../../shared/variant-title";
import { readWordsOfPlace } from "../search-words";
import { spansOf, sumInto } from "./spans";
import { PRODUCTS, SALES, STOCK, VIEWS, WORDS } from "./sql";

type SalesRow = { day: string; orders: number; pieces: number; revenue: number };
type ViewRow = { day: string; product_views: number | null; producer_views: number | null };
type StockRow = Omit<ProducerNumbers["low_stock"][number], "days_left">;

const LOW_SHOWN = 50;
const FIGURES = ["orders", "pieces", "revenue", "product_views", "producer_views"] as const;

function lowest(rows: readonly StockRow[]): ProducerNumbers["low_stock"] {
  const rank = ({ days_left, available }: ProducerNumbers["low_stock"][number]) => days_left ?? 1000 + available;
  return rows
    .flatMap((row) => {
      const low = lowStock(row);
      return low === null ? [] : [{ ...row, ...low, variant: variantShown(row.variant, row.product) }];
    })
    .toSorted((a, b) => rank(a) - rank(b) || a.product.localeCompare(b.product, "vi"))
    .slice(0, LOW_SHOWN);
}

const AREA_WORDS = { days: 30, limit: 5, offset: 0 };

/** What buyers look for in a producer's province, and what they look for in vain. */
async function readAreaWords(container: MedusaContainer, producer: string): Promise<ProducerNumbers["area_words"]> {
  const [place] = await select<{ province_code: string | null }>(
    container,
    "select province_code from producer where id = :producer",
    { producer },
  );
  const code = place?.province_code ?? null;
  const read = (kind: "popular" | "zero") => readWordsOfPlace(container, code, { ...AREA_WORDS, kind, q: undefined });
  const [popular, zero] = await Promise.all([read("popular"), read("zero")]);
  return {
    province: popular.province?.name ?? null,
    popular: popular.search_words.map(({ word, searches }) => ({ word, searches })),
    zero: zero.search_words.map(({ word, without_result }) => ({ word, searches: without_result })),
  };
}

/** What one producer sold, who looked at its pages and how they came there, and what is about to run out. */
export async function readNumbers(
  container: MedusaContainer,
  producer: string,
  period: NumberPeriod,
  clock = systemClock,
): Promise<ProducerNumbers> {
  const today = todayInHoChiMinh(clock);
  const { step, spans } = spansOf(period, today);
  const [{ from }] = spans;
  const keptFrom = addDays(today, 1 - KEPT_DAYS);
  const words_from = from < keptFrom ? keptFrom : from;
  const [sales, views, products, words, stock, area_words] = await Promise.all([
    select<SalesRow>(container, SALES, { producer, from }),
    select<ViewRow>(container, VIEWS, { producer, from }),
    select<ProducerNumbers["products"][number]>(container, PRODUCTS, { producer, from }),
    select<ProducerNumbers["words"][number]>(container, WORDS, {
      producer,
      from: words_from,
      least: VISITS_SHOWN_FROM,
    }),
    select<StockRow>(container, STOCK, { producer, from: addDays(today, 1 - PACE_DAYS) }),
    readAreaWords(container, producer),
  ]);
  const days = [
    ...sales.map((row) => ({ ...row, product_views: 0, producer_views: 0 })),
    ...views.map(({ day, product_views, producer_views }) => ({
      day,
      orders: 0,
      pieces: 0,
      revenue: 0,
      product_views: product_views ?? 0,
      producer_views: producer_views ?? 0,
    })),
  ];
  const bars: NumberSpan[] = sumInto(spans, days, FIGURES);
  const total = (key: (typeof FIGURES)[number]) => bars.reduce((sum, bar) => sum + bar[key], 0);
  return {
    period,
    from,
    to: today,
    step,
    totals: {
      orders: total("orders"),
      pieces: total("pieces"),
      revenue: total("revenue"),
      product_views: total("product_views"),
      producer_views: total("producer_views"),
    },
    spans: bars,
    products,
    words,
    words_from,
    words_least: VISITS_SHOWN_FROM,
    area_words,
    low_stock: lowest(stock),
    pace_days: PACE_DAYS,
  };
}
