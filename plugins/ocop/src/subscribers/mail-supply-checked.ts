import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { SUPPLY_REQUEST_CHECKED } from "../shared/events";
import { type CheckedSupply, noteAskerMailWorkflow } from "../workflows/inquiry-mail";

/** Whoever asked for goods by the public form gets a mail when that was received, accepted or refused. */
export default async function mailSupplyChecked({ event, container }: SubscriberArgs<CheckedSupply>): Promise<void> {
  await noteAskerMailWorkflow(container).run({ input: event.data });
}

export const config: SubscriberConfig = { event: SUPPLY_REQUEST_CHECKED };
