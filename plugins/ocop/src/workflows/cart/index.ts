export { readGoods, type Goods, type Query } from "./goods";
export { isSellable, lineFault, type LineFault } from "./line-rules";
export { readStock, shortagesOf, type Demand, type Shortage } from "./shortages";
