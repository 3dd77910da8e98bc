import { z } from "@medusajs/framework/zod";

/** Days that a page of numbers looks back. */
export const NUMBER_PERIODS = ["30", "90", "365"] as const;

/** Query of `GET /producer/numbers`. */
export const numbersQuery = z.strictObject({ period: z.enum(NUMBER_PERIODS).default("30") });
export type NumberPeriod = z.output<typeof numbersQuery>["period"];

/** What was sold: parts of orders that were not refused or cancelled, their pieces, and đồng after what was taken back. */
export interface Sales {
  orders: number;
  pieces: number;
  revenue: number;
}

/** One bar of the charts: a day or a week. Days are YYYY-MM-DD in Asia/Ho_Chi_Minh, both included. */
export interface NumberSpan extends Sales {
  from: string;
  to: string;
  product_views: number;
  producer_views: number;
}

/** Answer of `GET /producer/numbers`. */
export interface ProducerNumbers {
  period: NumberPeriod;
  from: string;
  to: string;
  /** How wide a span is. */
  step: "day" | "week";
  totals: Sales & { product_views: number; producer_views: number };
  /** Oldest first, without gaps. */
  spans: NumberSpan[];
  /** Own products that were opened or sold, most opened first; ten at most. */
  products: { id: string; slug: string; title: string; views: number; pieces: number; revenue: number }[];
  /** Searched words from which own products were opened since `words_from`, most frequent first. */
  words: { word: string; visits: number }[];
  /** Words are kept for a shorter time than views. */
  words_from: string;
  /** A word is shown from this many visits on. */
  words_least: number;
  /** What buyers looked for in the producer's province in the last 30 days, or everywhere where no province is known. */
  area_words: {
    province: string | null;
    popular: { word: string; searches: number }[];
    /** Looked for in vain: goods that somebody could offer. */
    zero: { word: string; searches: number }[];
  };
  /** What is about to run out, the first to go first. */
  low_stock: {
    variant_id: string;
    product: string;
    slug: string;
    variant: string | null;
    available: number;
    /** Pieces sold in the last `pace_days` days. */
    sold: number;
    days_left: number | null;
  }[];
  pace_days: number;
}
