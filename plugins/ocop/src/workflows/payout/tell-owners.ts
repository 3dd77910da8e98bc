import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { maskedAccount } from "../../modules/marketplace/rules/account";
import { bankOf } from "../../shared/banks";
import { select } from "../../shared/database";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { enqueue } from "../delivery";
import { type Mail, mailOf, sendDue } from "../mail";
import { accountLetter } from "./account-letter";

const TOPIC = "mail.payout_account";
/** Letters of one run; what is left goes a minute later. */
const RUN_LIMIT = 50;
/** Milliseconds that a letter waits, so that the change it tells of is written. */
const TELL_AFTER_MS = 5_000;

/** Notes that every owner of a producer is to be told that its account changes at a moment: one letter each. */
export async function noteAccountChange(container: MedusaContainer, producerId: string, at: Date): Promise<void> {
  const owners = await select<{ id: string }>(
    container,
    `select id from producer_member
     where producer_id = :producerId and role = 'owner' and status = 'active' and deleted_at is null`,
    { producerId },
  );
  const subjects = owners.map(({ id }) => `${id}.${at.getTime()}`);
  await enqueue(container, TOPIC, subjects, { only_once: true, due_at: new Date(at.getTime() + TELL_AFTER_MS) });
}

interface Row {
  producer_id: string;
  producer: string;
  to: string;
  bank_bin: string;
  account_number: string;
  account_name: string;
  usable_from: string | null;
}

/** One letter; null for an owner or an account that is gone. */
async function compose(container: MedusaContainer, subject: string): Promise<Mail | null> {
  const [row] = await select<Row>(
    container,
    `select p.id as producer_id, p.name as producer, m.email as "to", a.bank_bin, a.account_number, a.account_name,
       a.usable_from
     from producer_member m join producer p on p.id = m.producer_id
     join payout_account a on a.producer_id = p.id and a.deleted_at is null
     where m.id = :id and m.deleted_at is null`,
    { id: subject.split(".")[0] ?? "" },
  );
  if (row === undefined || !isAddress(row.to)) return null;
  const shop = shopAddressOf(container);
  const { producer_id, bank_bin, account_number, ...facts } = row;
  const bank = bankOf(bank_bin)?.name ?? bank_bin;
  const letter = accountLetter(
    { ...facts, bank, account: maskedAccount(account_number) },
    new URL("/producer/tien/tai-khoan", shop).href,
  );
  return mailOf(letter, {
    to: row.to,
    about: { type: "producer", id: producer_id },
    name: `${TOPIC}.${subject}`,
    shop,
  });
}

const tellStep = createStep("ocop-tell-payout-accounts", async (_input: Record<string, never>, { container }) => {
  return new StepResponse(await sendDue(container, TOPIC, RUN_LIMIT, async (subject) => compose(container, subject)));
});

/** Sends what owners are to be told about changed accounts; a letter that does not leave comes back later. */
export const tellPayoutAccountsWorkflow = createWorkflow(
  "ocop-tell-payout-accounts",
  (input: Record<string, never>) => new WorkflowResponse(tellStep(input)),
);
