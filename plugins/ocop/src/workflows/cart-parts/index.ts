export { chooseDeliveries } from "./choose";
export { type CartFacts, readCartFacts } from "./read";
export { deliveryFaultOf, splitCart } from "./split";
