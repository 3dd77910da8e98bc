import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ProducerFulfillmentProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [ProducerFulfillmentProvider] });
