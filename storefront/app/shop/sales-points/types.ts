import type {
  SalesPointCard,
  SalesPointCollection,
  SalesPointDetail,
  SalesPointGoodView,
  SalesPointListAnswer,
} from "../../../../plugins/ocop/src/contract/sales-point";

/** The shapes are the contract's own; only types cross, no code of the backend reaches a browser. */
export type { SalesPointCard, SalesPointDetail };
export type SalesPointGood = SalesPointGoodView;
export type SalesPointList = SalesPointListAnswer;
export type SalesPointFeatures = Pick<SalesPointCollection, "type" | "features">;
