import type { Environment } from "./env";
import { files } from "./files";
import { fulfillmentModule } from "./fulfillment";
import { infrastructure } from "./infrastructure";
import { paymentModule } from "./payments";
import { searchModule } from "./search";

/** Every module of Medusa that this shop configures; the rooms come with the plugin. */
export function modules(env: Environment) {
  return [...infrastructure(env), files(env), fulfillmentModule, paymentModule(env), searchModule(env)];
}
