import type { Environment } from "./env";
import { files } from "./files";
import { fulfillmentModule } from "./fulfillment";
import { infrastructure } from "./infrastructure";
import { notificationModule } from "./mails";
import { paymentModule } from "./payments";
import { searchModule } from "./search";

/** Every module of Medusa that this shop configures; the rooms come with the plugin. @param storefront its public address */
export function modules(env: Environment, storefront: string) {
  return [
    ...infrastructure(env),
    files(env),
    fulfillmentModule,
    notificationModule(env, storefront),
    paymentModule(env),
    searchModule(env),
  ];
}
