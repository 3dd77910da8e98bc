import type { PaperForm } from "../../../shared/letter-vocabulary";
import type { AdministrativePaper } from "../../../shared/pdf/administrative/letter";
import { writtenNumber } from "../../../shared/pdf/administrative/written";
import { fieldValues } from "./fields";
import { fillParagraphs, fillText, type LetterTemplate, type LetterValues } from "./template";

/** Name and abbreviation of each form; an official letter has neither (decree 30/2020/NĐ-CP, annex III). */
const FORMS: Readonly<Record<PaperForm, { kind: string | null; short: string | null }>> = {
  official_letter: { kind: null, short: null },
  notice: { kind: "THÔNG BÁO", short: "TB" },
  invitation: { kind: "GIẤY MỜI", short: "GM" },
};

/** Who a letter goes to, and what it says of them. */
export interface Recipient {
  name: string;
  values: LetterValues;
}

function aboutOf(template: LetterTemplate, values: LetterValues): string {
  const about = fillText(template.about, values);
  if (template.form === "official_letter") return about;
  return template.form === "notice" ? `Về việc ${about}` : about.charAt(0).toUpperCase() + about.slice(1);
}

/** A letter in the words that stand on it. @param given the fields as the officer filled them in, without faults */
export function paperOf(
  template: LetterTemplate,
  given: Readonly<Record<string, string>>,
  office: string,
  recipient: Recipient,
): AdministrativePaper {
  const said = fieldValues(template, given);
  const values: LetterValues = { ...recipient.values, ...said, office, recipient: recipient.name };
  const { kind, short } = FORMS[template.form];
  const symbol = said.symbol ?? "";
  return {
    head: {
      superior: said.superior ?? null,
      body: office,
      number: writtenNumber(said.number ?? null, short === null ? symbol : `${short}-${symbol}`),
      place: said.place ?? "",
      day: given.day ?? null,
    },
    kind,
    about: aboutOf(template, values),
    greeting: template.greeting,
    to: recipient.name,
    paragraphs: fillParagraphs(template, values),
    signer: { title: said.signer_title ?? "", name: said.signer_name ?? null },
    receivers: ["Như trên", "Lưu: VT"],
  };
}
