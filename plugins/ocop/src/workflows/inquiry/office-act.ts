import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfficeSupplyCreate, SupplyCandidate, SupplyOutcomeBody } from "../../contract/office-inquiry";
import { INQUIRY_MODULE } from "../../modules/inquiry";
import { statusAfter } from "../../modules/inquiry/rules/status";
import type { Area } from "../../shared/area";
import { todayInHoChiMinh } from "../../shared/clock";
import { audited, inTransaction } from "../delivery";
import { findProducers, readCandidates } from "./candidates";
import { note, type OfficeActor, refuse, requestOf, serviceOf } from "./office-request";
import { AUDITED_COLUMNS } from "./request-sql";

/**
 * Writes down what a shop or supermarket of the office's area looks for; nobody is told before somebody is invited.
 * @throws MedusaError invalid_data `supply_until_past` for a last day that is over
 */
export async function createOfficeRequest(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  input: OfficeSupplyCreate,
): Promise<string> {
  if (input.until < todayInHoChiMinh()) throw refuse("INVALID_DATA", "The last day is over", "supply_until_past");
  const row = {
    ...input,
    group: input.group ?? null,
    sub_group: input.sub_group || null,
    note: input.note || null,
    product_ids: [],
    province_code: null,
    unit_code: area.unit_code,
  };
  return inTransaction(container, INQUIRY_MODULE, async (transaction) => {
    const { id } = await serviceOf(container).createSupplyRequests({ ...row, created_by: actor }, transaction);
    await note(container, { actor, action: "created", id, after: row }, transaction);
    return id;
  });
}

/** Producers that could still be invited. @throws MedusaError not_found `supply_request_not_found` */
export async function readRequestCandidates(
  container: MedusaContainer,
  { area, id, wide }: { area: Area; id: string; wide: boolean },
): Promise<SupplyCandidate[]> {
  return readCandidates(container, await requestOf(container, area, id), area, wide);
}

/**
 * Shows an open request to producers that fit it; who was invited already stays as it is.
 * @returns how many are new
 * @throws MedusaError not_found `supply_request_not_found`, or `producer_not_found` where one does not fit or lies outside;
 *   conflict `request_decided`; not_allowed `supply_request_closed` past its last day
 */
export async function inviteProducers(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  { id, producer_ids, wide }: { id: string; producer_ids: readonly string[]; wide: boolean },
): Promise<number> {
  const request = await requestOf(container, area, id);
  if (request.status !== "open") throw refuse("CONFLICT", "The request is closed", "request_decided");
  if (request.until < todayInHoChiMinh()) throw refuse("NOT_ALLOWED", "The request is over", "supply_request_closed");
  const { found } = await findProducers(container, request, area, wide);
  const chosen = new Map([...found].filter(([producerId]) => producer_ids.includes(producerId)));
  if (chosen.size < new Set(producer_ids).size)
    throw refuse("NOT_FOUND", "A producer does not fit the request", "producer_not_found");
  const service = serviceOf(container);
  return inTransaction(container, INQUIRY_MODULE, async (transaction) => {
    // An outcome that is written at this moment waits, or makes this invitation come too late.
    if (!(await service.holdOpen(id, todayInHoChiMinh(), transaction)))
      throw refuse("CONFLICT", "The request is closed", "request_decided");
    const added = await service.addMatches(id, chosen, actor, transaction);
    if (added === 0) return added;
    if (wide && !request.widened) await service.updateSupplyRequests({ id, widened: true }, transaction);
    await note(
      container,
      { actor, action: "invited", id, after: { producer_ids: [...chosen.keys()], wide } },
      transaction,
    );
    return added;
  });
}

/**
 * Writes down what came of a request, which closes it.
 * @throws MedusaError not_found `supply_request_not_found`, or `producer_not_found` for a contract with a producer that did
 *   not offer; conflict `request_decided`; invalid_data `contract_day_future` for a contract that is not signed yet
 */
export async function closeOfficeRequest(
  container: MedusaContainer,
  { actor, area }: OfficeActor,
  { id, body }: { id: string; body: SupplyOutcomeBody },
): Promise<void> {
  const request = await requestOf(container, area, id);
  if (statusAfter(request.status, body.outcome) === null)
    throw refuse("CONFLICT", "The request is closed", "request_decided");
  const reason = body.note || null;
  const agreed = body.outcome === "agreed" ? body : null;
  if (agreed !== null) {
    if (agreed.signed_on > todayInHoChiMinh())
      throw refuse("INVALID_DATA", "The contract is not signed yet", "contract_day_future");
    const wanted = { request_id: id, producer_id: agreed.producer_id, answer: "offered" as const };
    const [offer] = await serviceOf(container).listSupplyMatches(wanted, { take: 1 });
    if (offer === undefined) throw refuse("NOT_FOUND", "That producer did not offer", "producer_not_found");
  }
  await audited(
    container,
    {
      actor,
      actor_type: "officer",
      action: `supply_request.${body.outcome}`,
      room: INQUIRY_MODULE,
      table: "supply_request",
      key: id,
      columns: AUDITED_COLUMNS,
      reason,
    },
    async (transaction) => {
      const outcome = {
        id,
        status: body.outcome,
        outcome_note: reason,
        agreed_producer_id: agreed?.producer_id ?? null,
        agreed_quantity: agreed?.quantity ?? null,
        agreed_value: agreed?.value ?? null,
        agreed_on: agreed?.signed_on ?? null,
        contract_number: agreed?.contract_number || null,
      };
      if (!(await serviceOf(container).closeRequest(outcome, transaction)))
        throw refuse("CONFLICT", "The request is closed", "request_decided");
    },
  );
}
