export { readParcels } from "../../modules/marketplace/rules/parcel-list";
export { adjustLedgerWorkflow } from "./adjust";
export { carrierRemittanceWorkflow, readCarriers } from "./remittance";
