import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ContactBody, IdentityBody } from "../../contract/producer-application";
import { TERRITORY_MODULE, type TerritoryReader } from "../../shared/territory";
import { type AccountInput, setPayoutAccountWorkflow } from "../payout";
import { updateProducerWorkflow } from "../producer";
import { whileOpen } from "./guarded";

type Own<T> = T & { producer_id: string; actor: string };

/** Saves who the producer is. @throws MedusaError `application_state` */
export async function saveIdentity(container: MedusaContainer, input: Own<IdentityBody>): Promise<void> {
  const { producer_id, actor, ...changes } = input;
  await whileOpen(container, producer_id, "identity", async () => {
    await updateProducerWorkflow(container).run({ input: { id: producer_id, changes, actor } });
  });
}

/**
 * Saves how the producer is reached. Where it lies is part of who it is: once approved, an operator decides about that.
 * @throws MedusaError `application_state`; `place_not_found` for no commune of today, `place_by_request` for another one
 */
export async function saveContact(container: MedusaContainer, input: Own<ContactBody>): Promise<void> {
  const { producer_id, phone, commune_code, address } = input;
  const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
  const found = await territory.findTerritory(commune_code);
  if (found === null || found.unit.level !== "commune" || found.unit.valid_to !== null || found.province === null)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such commune", "place_not_found");
  const province_code = found.province.code;
  await whileOpen(container, producer_id, "contact", async (service) => {
    const former = await service.retrieveProducer(producer_id, { select: ["id", "status", "commune_code"] });
    if (former.status === "active" && former.commune_code !== null && former.commune_code !== commune_code)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "An operator decides about a move", "place_by_request");
    // What a certificate printed of the former place says nothing about another one.
    const moved = former.commune_code === commune_code ? {} : { former_unit_code: null, district_code: null };
    await service.updateProducers({ id: producer_id, phone, address, commune_code, province_code, ...moved });
  });
}

/** Saves where a producer that does not trade yet is paid. @throws MedusaError `application_state`, `payout_account_guarded` */
export async function saveBank(
  container: MedusaContainer,
  input: Own<Omit<AccountInput, "producer_id">>,
): Promise<void> {
  await whileOpen(container, input.producer_id, "bank", async () => {
    await setPayoutAccountWorkflow(container).run({ input: { ...input, actor_type: "producer" } });
  });
}
