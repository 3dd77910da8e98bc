import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "../../modules/marketplace";
import { mayFollow } from "../../modules/marketplace/rules/status";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { PRODUCER_ORDER_CHANGED } from "../../shared/events";
import type { CashHolder, ProducerOrderStatus } from "../../shared/marketplace-vocabulary";
import { deliverPart, type HandedPart, shipPart } from "./fulfil";
import { whileAlone } from "./part-lock";
import { settleOrder } from "./settle";
import { takePartBack } from "./take-back";

/** What a producer, or the operator for it, does with a part. */
export type PartAct =
  | { act: "accept" | "pack" | "deliver" }
  | { act: "refuse" | "refuse_at_door"; reason: string }
  | { act: "ship"; carrier: string | null; tracking_code: string | null }
  | { act: "collect_cash"; holder: CashHolder; carrier: string | null; fee: number };

export type ActInput = { producer_order_id: string; actor: string; deed: PartAct };

type Part = HandedPart & { status: ProducerOrderStatus; paid: boolean };

const TARGETS = {
  accept: "accepted",
  pack: "packed",
  ship: "shipped",
  deliver: "delivered",
} as const satisfies Partial<Record<PartAct["act"], ProducerOrderStatus>>;

async function readPart(container: MedusaContainer, id: string): Promise<Part> {
  const [part] = await select<Part>(
    container,
    `select po.id, po.order_id, po.status, po.mode, po.delivery_option_id,
       (po.payment_method = 'cod' or po.paid_at is not null) as paid,
       (select json_agg(json_build_object('order_line_id', l.order_line_id,
          'left', l.quantity - l.cancelled_quantity)) from producer_order_line l
        where l.producer_order_id = po.id and l.deleted_at is null) as lines
     from producer_order po where po.id = :id and po.deleted_at is null`,
    { id },
  );
  if (!part) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no part ${id}`, "order_not_found");
  return part;
}

function stateError(part: Part, to: ProducerOrderStatus): MedusaError {
  const message = `A part that is ${part.status} cannot become ${to}`;
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "part_state");
}

async function move(container: MedusaContainer, part: Part, input: ActInput, to: ProducerOrderStatus): Promise<void> {
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const { deed } = input;
  const facts = {
    ...(deed.act === "ship" ? { carrier: deed.carrier, tracking_code: deed.tracking_code } : {}),
    ...(to === "delivered" ? { delivered_at: new Date() } : {}),
  };
  const from = await service.movePart(part.id, to, { actor: input.actor, at: new Date() }, facts);
  if (from === null) return;
  const data = { id: part.id, order_id: part.order_id, from, to };
  await container.resolve(Modules.EVENT_BUS).emit({ name: PRODUCER_ORDER_CHANGED, data });
}

async function collect(container: MedusaContainer, part: Part, deed: PartAct & { act: "collect_cash" }): Promise<void> {
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  const { holder, carrier, fee } = deed;
  await service.collectCash(part.id, { holder, carrier, fee, day: todayInHoChiMinh() });
  await settleOrder(container, part.order_id);
}

/**
 * Does one act on a part, one after the other: two of the same moment would each make a fulfilment, and undoing one of
 * them gives a reservation back that the other has used. Medusa's fulfilment is made before the part's state changes, because it can fail: a part is
 * never called shipped whose goods are still in stock.
 * @throws MedusaError not_found, or not_allowed: `part_state` for an act that the state does not allow, `part_unpaid` for
 *   goods that would leave before they are paid (cash on delivery aside)
 */
export async function actOnPart(container: MedusaContainer, input: ActInput): Promise<void> {
  await whileAlone(container, [input.producer_order_id], async () => actAlone(container, input));
}

async function actAlone(container: MedusaContainer, input: ActInput): Promise<void> {
  const part = await readPart(container, input.producer_order_id);
  const { deed } = input;
  if (deed.act === "collect_cash") return collect(container, part, deed);
  if (deed.act === "refuse" || deed.act === "refuse_at_door") {
    // The producer refuses what has not left, the buyer what is at the door; which goods go back to stock follows.
    const atDoor = part.status === "shipped";
    if (part.status !== "refused" && (deed.act === "refuse_at_door") !== atDoor) throw stateError(part, "refused");
    await takePartBack(container, {
      producer_order_id: part.id,
      kind: "refused",
      lines: null,
      delivery: true,
      amount: null,
      reason: deed.reason,
      actor: input.actor,
      idempotency_key: `refused:${part.id}`,
    });
    return;
  }
  const to = TARGETS[deed.act];
  if (part.status !== to && !mayFollow(part.status, to)) throw stateError(part, to);
  // A transfer may still come, late or never: goods wait for it.
  if (!part.paid && to !== "accepted") {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The order is not paid yet", "part_unpaid");
  }
  if (deed.act === "ship") await shipPart(container, part);
  if (deed.act === "deliver") await deliverPart(container, part);
  await move(container, part, input, to);
}

const actStep = createStep("ocop-act-on-part", async (input: ActInput, { container }) => {
  await actOnPart(container, input);
  return new StepResponse({ id: input.producer_order_id });
});

/** One act on one part, by its producer or by the operator. */
export const actOnPartWorkflow = createWorkflow(
  "ocop-act-on-part",
  (input: ActInput) => new WorkflowResponse(actStep(input)),
);
