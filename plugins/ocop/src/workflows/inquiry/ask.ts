import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { SupplyAskBody } from "../../contract/supply-ask";
import { INQUIRY_MODULE, type InquiryModuleService } from "../../modules/inquiry";
import { select } from "../../shared/database";
import { SUPPLY_REQUEST_CHECKED } from "../../shared/events";
import { SUPPLY_CONSENT_VERSION } from "../../shared/inquiry-vocabulary";
import { randomShortId } from "../../shared/short-id";
import { audit, inTransaction } from "../delivery";

/** Requests of one mail address in a day: each sends mails there, and an officer reads each. */
const MOST_A_DAY = 5;

async function refuseUnknownPlace(
  container: MedusaContainer,
  { province_code, commune_code }: Pick<SupplyAskBody, "province_code" | "commune_code">,
): Promise<void> {
  if (!province_code) return;
  const [known] = await select<{ code: string }>(
    container,
    `select p.code from territory_unit p where p.code = :province and p.level = 'province' and p.valid_to is null
       and (:commune::text is null or exists (select 1 from territory_unit c where c.code = :commune
         and c.level = 'commune' and c.parent_code = p.code and c.valid_to is null))`,
    { province: province_code, commune: commune_code || null },
  );
  if (known === undefined)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The place is not known", "place_not_found");
}

/**
 * Takes what a shop or supermarket asks for by the public form; it waits to be checked by the office of the province that
 * the goods go to, or by the centre. The same request sent again within minutes is the one that is there.
 * @param language of the mails about it
 * @returns the number by which it can be asked about, "NC-7K2MQX"
 * @throws MedusaError invalid_data `place_not_found`; not_allowed `supply_request_limit` beyond five of a mail address a day
 */
export async function askForSupply(
  container: MedusaContainer,
  { ask, language }: { ask: SupplyAskBody; language: "vi" | "en" },
): Promise<string> {
  await refuseUnknownPlace(container, ask);
  const { consent: _agreed, website: _trap, contact_name, phone, email, ...asked } = ask;
  const { province_code, commune_code, ...wanted } = asked;
  const row = {
    ...wanted,
    group: ask.group ?? null,
    sub_group: ask.sub_group ?? null,
    min_stars: ask.min_stars ?? null,
    product_ids: [],
    province_code: null,
    unit_code: province_code || null,
    delivery_commune_code: commune_code || null,
    until: ask.wanted_to,
    status: "received" as const,
  };
  const personal = { contact: phone ? `${contact_name}, ${phone}` : contact_name, email, note: ask.note || null };
  const service: InquiryModuleService = container.resolve(INQUIRY_MODULE);
  const taken = await inTransaction(container, INQUIRY_MODULE, async (transaction) => {
    const recent = await service.recentAsks({ ...row, ...personal }, transaction);
    if (recent.repeated !== null) return { id: null, reference: recent.repeated };
    if (recent.count >= MOST_A_DAY)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Too many requests of one address", "supply_request_limit");
    const reference = `NC-${randomShortId().toUpperCase()}`;
    const consent = { consent_version: SUPPLY_CONSENT_VERSION, created_by: "public" };
    const made = await service.createSupplyRequests(
      { ...row, ...personal, ...consent, reference, language },
      transaction,
    );
    // The trail is for ever, and how people are reached is not: it says what was asked, not by whom.
    const { note: _note, asker_name: _name, ...open } = { ...row, reference };
    const subject = { subject_type: "supply_request", subject_id: made.id, after: open };
    const line = { actor_type: "system", actor_id: "public", action: "supply_request.received", ...subject };
    await audit(container, line, transaction);
    return { id: made.id, reference };
  });
  const { id, reference } = taken;
  if (id !== null)
    await container.resolve(Modules.EVENT_BUS).emit({ name: SUPPLY_REQUEST_CHECKED, data: { id, status: "received" } });
  return reference;
}
