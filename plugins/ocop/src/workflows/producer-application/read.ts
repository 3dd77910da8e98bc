import type { MedusaContainer } from "@medusajs/framework/types";
import type { ApplicationAnswer } from "../../contract/producer-application";
import { maskedAccount } from "../../modules/marketplace/rules/account";
import { BANKS } from "../../shared/banks";
import { select } from "../../shared/database";
import { CONSENT_PURPOSES, CONSENT_TEXT_VERSION, type ProducerStatus } from "../../shared/producer-vocabulary";
import { placeLabelsOf } from "../place";
import { readFacts } from "./facts";

const HISTORY = 50;

interface EventRow {
  to: ProducerStatus;
  reason: string | null;
  at: Date;
}

async function readHistory(container: MedusaContainer, producerId: string): Promise<ApplicationAnswer["history"]> {
  const rows = await select<EventRow>(
    container,
    `select to_status as "to", reason, created_at as at from producer_event
     where producer_id = :producerId and deleted_at is null order by created_at desc, id desc limit ${HISTORY}`,
    { producerId },
  );
  return rows.map(({ to, reason, at }) => ({ to, reason, at: at.toISOString() }));
}

/** Every purpose with the moment of the consent that holds now, if one does. */
async function readConsents(container: MedusaContainer, producerId: string): Promise<ApplicationAnswer["consents"]> {
  const rows = await select<{ purpose: string; given_at: Date }>(
    container,
    `select purpose, given_at from producer_consent
     where producer_id = :producerId and withdrawn_at is null and text_version = :version and deleted_at is null`,
    { producerId, version: CONSENT_TEXT_VERSION },
  );
  const given = new Map(rows.map(({ purpose, given_at }) => [purpose, given_at.toISOString()]));
  return CONSENT_PURPOSES.map((purpose) => ({ purpose, given_at: given.get(purpose) ?? null }));
}

/**
 * A producer's application as it stands. @param whole shows the account number whole: to operators alone
 * @throws MedusaError `producer_not_found`
 */
export async function readApplication(
  container: MedusaContainer,
  producerId: string,
  whole: boolean,
): Promise<ApplicationAnswer> {
  const [{ row, bank, papers, items }, consents, history] = await Promise.all([
    readFacts(container, producerId),
    readConsents(container, producerId),
    readHistory(container, producerId),
  ]);
  const { status, name, kind, legal_name, tax_code, representative, phone, commune_code, province_code, address } = row;
  return {
    status,
    name,
    kind,
    legal_name,
    tax_code,
    representative,
    phone,
    place: { commune_code, province_code, address, labels: placeLabelsOf(row) },
    bank: bank && {
      bank_bin: bank.bank_bin,
      bank_name: bank.bank_name,
      account_number: whole ? bank.account_number : maskedAccount(bank.account_number),
      account_name: bank.account_name,
    },
    banks: [...BANKS],
    papers,
    consents,
    consent_text_version: CONSENT_TEXT_VERSION,
    checklist: items,
    history,
  };
}
