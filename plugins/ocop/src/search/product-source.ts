import { todayInHoChiMinh } from "../shared/clock";
import { visibleProductSql } from "../shared/visible-product-sql";
import type { Source } from "./ingestion";
import { productDocument } from "./product-document";
import { readProductRows } from "./product-rows";

/** Where the documents of the index `product` come from. */
export const productSource: Source = {
  index: "product",
  rows: (audience) => `product t where ${visibleProductSql("t", audience)}`,
  build: async (scope, ids) => {
    const day = todayInHoChiMinh();
    return (await readProductRows(scope, ids)).map((row) => productDocument(row, day));
  },
};
