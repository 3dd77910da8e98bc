export { type Shortage, type StockLine } from "./demand";
export { releaseEndedHoldsWorkflow } from "./ended-holds";
export { foreseeShortages, holdGoods, releaseHold, releaseUnpaidHold, stockFault } from "./hold";
export { readCartOfCollection, readOpenCart, type StockCart } from "./read";
