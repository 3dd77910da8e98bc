export { exportRegistryProducers, exportRegistryProducts } from "./export";
export { readRegistryProducer } from "./read-producer";
export { readRegistryProducers } from "./read-producers";
export { readRegistryProduct } from "./read-product";
export { readRegistryProducts } from "./read-products";
