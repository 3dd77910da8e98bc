export { deedFault, type LotFault, type LotFaults, lotFaults } from "../../modules/traceability/rules/facts";
export { readLabels } from "./read-labels";
export { readLotDetail } from "./read-lot";
export { readPublicLot } from "./read-public-lot";
export { readLots } from "./read-lots";
export { readLotProducts } from "./read-products";
export { addLotStep, addLotTest, changeLot, createLot, issueLot, recallLot } from "./write-lot";
