import type { Answer, BuyerApi } from "../../shared/api/answers.server";
import { formText, formTexts } from "../../shared/session/form-text";
import { contactOf, type ContactHelp } from "./contact.server";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";

/** Parts of the page that are saved one by one; `submit` hands the whole in. */
const SECTIONS = ["identity", "contact", "bank", "submit"] as const;
export type Section = (typeof SECTIONS)[number];

/** What could not be saved: what was typed, what is wrong with which field, and what the server says. */
export interface Refused {
  section: Section;
  status: number;
  typed: Record<string, string>;
  faults: Record<string, string>;
  message: string | null;
  help: ContactHelp | null;
}

const IDENTITY = ["name", "kind", "legal_name", "tax_code", "representative"] as const;
const BANK = ["bank_bin", "account_number", "account_name"] as const;

/** A name as banks write it: capital letters without marks. */
export function asBankWrites(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toUpperCase();
}

function neededOf(typed: Record<string, string>, words: ProducerApplicationTexts): Record<string, string> {
  const empty = Object.entries(typed).filter(([name, value]) => value === "" && name !== "tax_code");
  return Object.fromEntries(empty.map(([name]) => [name, words.faults.needed]));
}

function faultsOf(fields: Record<string, string>, words: ProducerApplicationTexts): Record<string, string> {
  const own: Record<string, string> = {
    tax_code: words.faults.taxCode,
    phone: words.faults.phone,
    account_number: words.faults.accountNumber,
    account_name: words.faults.accountName,
    commune_code: words.communeUnknown,
  };
  return Object.fromEntries(Object.entries(fields).map(([name, told]) => [name, own[name] ?? told]));
}

export function isSection(text: string): text is Section {
  return SECTIONS.some((one) => one === text);
}

/** Saves one part. @returns null when it was saved */
export async function saveSection(
  api: BuyerApi,
  section: Section,
  form: FormData,
  words: ProducerApplicationTexts,
): Promise<Refused | null> {
  const refuse = (status: number, typed: Record<string, string>, more: Partial<Refused>): Refused => ({
    section,
    status,
    typed,
    faults: {},
    message: null,
    help: null,
    ...more,
  });
  const told = (answer: Answer<unknown>, typed: Record<string, string>, help: ContactHelp | null = null) =>
    answer.ok
      ? null
      : refuse(answer.status, typed, { faults: faultsOf(answer.fields, words), message: answer.message, help });

  if (section === "submit") return told(await api.post("/producer/application/submit", {}), {});
  if (section === "contact") {
    const { typed, faults, body, help } = await contactOf(api, form, words);
    if (body === null) return refuse(400, typed, { faults, help });
    return told(await api.post("/producer/application/contact", body), typed, help);
  }
  const typed: Record<string, string> = section === "identity" ? formTexts(form, IDENTITY) : formTexts(form, BANK);
  const faults = neededOf(typed, words);
  if (Object.keys(faults).length > 0) return refuse(400, typed, { faults });
  if (section === "bank") {
    const body = {
      bank_bin: formText(form, "bank_bin"),
      account_number: formText(form, "account_number").replace(/[\s.-]/g, ""),
      account_name: asBankWrites(formText(form, "account_name")),
    };
    return told(await api.post("/producer/application/bank", body), typed);
  }
  return told(
    await api.post("/producer/application/identity", { ...typed, tax_code: formText(form, "tax_code") || null }),
    typed,
  );
}
