import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { useLanguage } from "../../shared/language";
import { TickField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { portalTexts } from "../texts";
import { JOIN_KINDS } from "../home/join-fields";
import type { Refused } from "./save.server";
import { SectionFacts, SectionForm } from "./section-form";

interface Props {
  application: ApplicationAnswer;
  words: ProducerApplicationTexts;
  open: boolean;
  sent: Refused | null;
  saved: boolean;
}

const FIELDS = ["name", "kind", "legal_name", "tax_code", "representative"] as const;

/** Who the producer is by its registration. */
export function IdentityForm({ application, words, open, sent, saved }: Props) {
  const { kinds } = portalTexts(useLanguage());
  if (!open) {
    const { name, kind, legal_name, tax_code, representative } = application;
    const facts = [
      { label: words.name, value: name },
      { label: words.kind, value: kind === "unknown" ? null : kinds[kind] },
      { label: words.legalName, value: legal_name },
      { label: words.taxCode, value: tax_code },
      { label: words.representative, value: representative },
    ];
    return <SectionFacts section="identity" title={words.identity} note={words.identityLocked} facts={facts} />;
  }
  const faults = sent?.faults ?? {};
  const first = FIELDS.find((field) => faults[field] !== undefined) ?? null;
  const value = (field: (typeof FIELDS)[number]): string => sent?.typed[field] ?? application[field] ?? "";
  const box = (name: (typeof FIELDS)[number]) => ({
    name,
    fault: faults[name],
    defaultValue: value(name),
    maxLength: 200,
    ...focused(first, name),
  });
  return (
    <SectionForm
      section="identity"
      title={words.identity}
      refused={sent}
      saved={saved ? words.saved : null}
      submit={words.save}
    >
      <TextField {...box("name")} label={words.name} hint={words.nameHint} autoComplete="organization" required />
      <TickField
        type="radio"
        name="kind"
        legend={words.kind}
        options={JOIN_KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
        chosen={[value("kind")]}
        fault={faults.kind}
      />
      <TextField {...box("legal_name")} label={words.legalName} required />
      <TextField {...box("tax_code")} label={words.taxCode} hint={words.taxCodeHint} inputMode="numeric" />
      <TextField
        {...box("representative")}
        label={words.representative}
        hint={words.representativeHint}
        autoComplete="name"
        required
      />
    </SectionForm>
  );
}
