import type { PaperAnswer } from "../../../../plugins/ocop/src/contract/producer-paper";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import type { PaperFaults, PaperFields } from "./fields";

interface Props {
  words: ProducerApplicationTexts;
  paper: PaperAnswer | null;
  typed: PaperFields | null;
  faults: PaperFaults;
}

/** What is written about a paper. */
export function PaperFieldset({ words, paper, typed, faults }: Props) {
  const first = (["kind", "expires_on", "file"] as const).find((name) => faults[name] !== undefined) ?? null;
  const box = (name: keyof PaperFields) => ({
    name,
    fault: faults[name],
    defaultValue: typed?.[name] ?? paper?.[name] ?? "",
    ...focused(first, name),
  });
  return (
    <>
      <SelectField
        {...box("kind")}
        label={words.paperKind}
        empty={words.paperKind}
        options={optionsOf(words.paperKinds)}
        required
      />
      <TextField {...box("number")} label={words.paperNumber} optional={words.optional} maxLength={200} />
      <TextField {...box("issuer")} label={words.paperIssuer} optional={words.optional} maxLength={200} />
      <TextField {...box("issued_on")} label={words.issuedOn} optional={words.optional} type="date" />
      <TextField
        {...box("expires_on")}
        label={words.expiresOn}
        optional={words.optional}
        hint={words.expiresHint}
        type="date"
      />
    </>
  );
}

/** The picture or PDF of a paper; a phone offers its camera. */
export function FileField({ words, label, fault }: { words: ProducerApplicationTexts; label: string; fault?: string }) {
  return (
    <TextField
      name="file"
      label={label}
      hint={words.fileHint}
      fault={fault}
      type="file"
      accept="image/jpeg,image/png,image/webp,application/pdf"
    />
  );
}
