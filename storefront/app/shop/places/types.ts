import type { ProducerListAnswer } from "../../../../plugins/ocop/src/contract/producer";
import type {
  UnitDetailAnswer,
  UnitListAnswer,
  UnitNeighbour,
  UnitRef,
} from "../../../../plugins/ocop/src/contract/territory";
import type { ProductCardData } from "../../shared/api/types";
import type { SalesPointList } from "../sales-points/types";

/** The shapes are the contract's own; only types cross, no code of the backend reaches a browser. */
export type { ProducerListAnswer, UnitDetailAnswer, UnitListAnswer, UnitNeighbour, UnitRef };

/** As much of a unit as a link needs. */
export type UnitName = Pick<UnitRef, "code" | "slug" | "full_name">;

/** What a place page takes of the catalogue. */
export type GoodsOfPlace = { products: ProductCardData[]; count: number };

/** What is made, who makes it and where it is sold; null where the answer did not come. */
export type Offer = { goods: GoodsOfPlace | null; producers: ProducerListAnswer | null; points: SalesPointList | null };
