export { amountFault, type AmountFault, LIVE_SESSIONS, type PayableCart } from "./amount-guard";
export { readGoods, type Goods, type Query } from "./goods";
export { isSellable, lineFault, type LineFault } from "./line-rules";
export { retireCollection } from "./retire-collection";
export { readStock } from "./stock";
