export { changeCertificateStatusWorkflow } from "./change-status";
export type { NewCertificate } from "./check-certificate";
export { createRatedProductsWorkflow } from "./create-rated-products";
export { issueCertificatesWorkflow } from "./issue-certificates";
export type { NewRatedProduct } from "./rated-product-input";
export { updateRatedProductWorkflow } from "./update-rated-product";
