import { todayInHoChiMinh } from "../shared/clock";
import { mapInSlices } from "../shared/in-slices";
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
    return mapInSlices(await readProductRows(scope, ids), (row) => productDocument(row, day));
  },
};
