import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import type { Refused } from "./save.server";
import { SectionFacts, SectionForm } from "./section-form";

interface Props {
  application: ApplicationAnswer;
  words: ProducerApplicationTexts;
  open: boolean;
  sent: Refused | null;
  saved: boolean;
}

const FIELDS = ["bank_bin", "account_number", "account_name"] as const;

/** Where the producer is paid; an owner's alone, and once it trades changed among its money. */
export function BankForm({ application, words, open, sent, saved }: Props) {
  const { bank, banks } = application;
  if (!open) {
    const facts = [
      { label: words.bankName, value: bank?.bank_name ?? null },
      { label: words.accountNumber, value: bank?.account_number ?? null },
      { label: words.accountName, value: bank?.account_name ?? null },
    ];
    const reason = application.status === "active" ? words.bankGuarded : words.ownerOnly;
    const note = bank === null ? `${words.noBank} ${reason}` : reason;
    return <SectionFacts section="bank" title={words.bank} note={note} facts={bank === null ? [] : facts} />;
  }
  const faults = sent?.faults ?? {};
  const first = FIELDS.find((field) => faults[field] !== undefined) ?? null;
  const box = (name: (typeof FIELDS)[number]) => ({
    name,
    fault: faults[name],
    // The number is never shown whole, so it is typed anew.
    defaultValue: sent?.typed[name] ?? (name === "account_number" ? "" : (bank?.[name] ?? "")),
    required: true,
    ...focused(first, name),
  });
  return (
    <SectionForm
      // What was saved is shown as it was saved: the name in capitals, the number masked.
      key={JSON.stringify(bank)}
      section="bank"
      title={words.bank}
      intro={words.bankIntro}
      refused={sent}
      saved={saved ? words.saved : null}
      submit={words.save}
    >
      <SelectField
        {...box("bank_bin")}
        label={words.bankName}
        empty={words.bankChoose}
        options={banks.map(({ bin, name }) => ({ value: bin, label: name }))}
      />
      <TextField
        {...box("account_number")}
        label={words.accountNumber}
        hint={bank === null ? undefined : words.accountNumberKnown(bank.account_number)}
        autoComplete="off"
        maxLength={30}
      />
      <TextField
        {...box("account_name")}
        label={words.accountName}
        hint={words.accountNameHint}
        autoComplete="off"
        maxLength={70}
      />
    </SectionForm>
  );
}
