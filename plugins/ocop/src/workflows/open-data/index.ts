export { allOpenPages, type OpenPageRequest, type ReadOpenPage } from "./page";
export { readOpenProducers } from "./producers";
export { readOpenProducts } from "./products";
export { readOpenSalesPoints } from "./sales-points";
export { readOpenTotals } from "./totals";
export { openDataVersion } from "./version";
