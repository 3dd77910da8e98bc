export { assignProductsWorkflow } from "./assign-products";
export { createProducersWorkflow } from "./create-producers";
export { deleteProducerWorkflow } from "./delete-producer";
export { readProducers } from "./read-list";
export { previewProducer, readProducer } from "./read-one";
export { updateProducerWorkflow } from "./update-producer";
export type { NewProducer } from "./write-input";
