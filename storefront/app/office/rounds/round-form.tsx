import { Form, useNavigation } from "react-router";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";
import { shownAgain } from "../rating/act-form";
import type { RefusedForm } from "../rating/act.server";

interface Props {
  /** Null for a new one. */
  round: RoundAnswer | null;
  words: OfficeRoundsTexts;
  sent: RefusedForm | null;
  submit: string;
  /** Shown where the round has none yet. */
  year: number;
}

/** Name and calendar of a round. */
export function RoundForm({ round, words, sent, submit, year }: Props) {
  const busy = useNavigation().state !== "idle";
  const field = (name: string, label: string, stored: string) => ({
    ...shownAgain(sent, name, stored),
    label,
  });
  return (
    <Form method="post" noValidate className="mt-6 space-y-5">
      <TextField {...field("name", words.name, round?.name ?? "")} hint={words.nameHint} maxLength={200} />
      <TextField {...field("year", words.year, String(year))} inputMode="numeric" autoComplete="off" maxLength={4} />
      <TextField {...field("intake_from", words.intakeFrom, round?.intake_from ?? "")} type="date" />
      <TextField {...field("intake_until", words.intakeUntil, round?.intake_until ?? "")} type="date" />
      <TextField {...field("session_on", words.sessionOn, round?.session_on ?? "")} type="date" />
      <SelectField
        {...field("criteria_version", words.criteria, round?.criteria_version ?? "")}
        empty={words.criteriaInForce}
        hint={words.criteriaHint}
        options={words.criteriaVersions}
      />
      <TextField
        {...field("min_sheets", words.minSheets, round === null ? "" : String(round.min_sheets))}
        optional={words.optional}
        hint={words.minSheetsHint}
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
        {submit}
      </button>
    </Form>
  );
}
