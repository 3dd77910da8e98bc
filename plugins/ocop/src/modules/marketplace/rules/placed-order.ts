import type { PaymentMethod, PromotionBearer } from "../../../shared/marketplace-vocabulary";
import type { CommissionRuleFacts } from "./commission";

/** A discount that a promotion code gave, in đồng. */
export interface Discount {
  code: string | null;
  amount: number;
}

/** What a part's line keeps of the line of the order. Đồng. */
export interface KeptOfLine {
  product_id: string;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
}

/** A line of the order as it was placed. */
export interface PlacedLine extends KeptOfLine {
  id: string;
  requires_shipping: boolean;
  producer_id: string | null;
  producer_kind: string;
  product_group: string | null;
  discounts: readonly Discount[];
  /** Percent of tax contained in the price; 0 where the price shows none. */
  tax_percent: number;
}

/** A way of delivery of one producer. */
export interface PlacedMethod {
  producer_id: string | null;
  option_id: string | null;
  name: string;
  kind: "delivery" | "pickup";
  amount: number;
  discounts: readonly Discount[];
  sales_point_id: string | null;
  promised_days_min: number | null;
  promised_days_max: number | null;
}

/** One purchase. `day` is YYYY-MM-DD in Asia/Ho_Chi_Minh. */
export interface PlacedOrder {
  id: string;
  display_id: number;
  total: number;
  day: string;
  payment_method: PaymentMethod;
  lines: readonly PlacedLine[];
  methods: readonly PlacedMethod[];
}

/** What decides who earns and who pays what of a purchase. */
export interface SplitRules {
  commission: readonly CommissionRuleFacts[];
  /** By promotion code; the market bears what is not named. */
  bearers: ReadonlyMap<string, PromotionBearer>;
}
