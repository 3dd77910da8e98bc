export { answerInquiry } from "./answer";
export { actOnSupplyRequest } from "./act";
export { createSupplyRequest } from "./create";
export { readOwnInquiries, readOwnInquiry } from "./read-own";
export { listSupplyRequests, readSupplyRequest } from "./read-operator";
export { closeOfficeRequest, createOfficeRequest, inviteProducers, readRequestCandidates } from "./office-act";
export { officeRequestTable } from "./office-table";
export { OFFICE_REQUESTS, readOfficeRequest, readOfficeRequests } from "./office-read";
