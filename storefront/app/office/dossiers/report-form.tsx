import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import type { CommuneCheck } from "../../../../plugins/ocop/src/shared/rating-vocabulary";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { useKeptForm } from "../../shared/kept-form";
import { useSavedMark } from "../../shared/saved-mark";
import { buttonLook } from "../../shared/ui/button";
import { TickField } from "../../shared/ui/choice-field";
import { RestoredNote } from "../../shared/ui/restored-note";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { useLanguage } from "../../shared/language";
import type { RefusedForm } from "../rating/act.server";
import { sheetTexts } from "../rating/texts";
import { communeChecks } from "./commune-checks";

interface Props {
  dossier: OfficeDossierAnswer;
  words: OfficeDossiersTexts;
  sent: RefusedForm | null;
}

const written = (said: boolean | undefined): string => (said === undefined ? "" : said ? "yes" : "no");

/** The form in which a commune assesses the four matters of 1489/QĐ-TTg. */
export function ReportForm({ dossier: { id, report }, words, sent }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptForm(form, `ocop-office-report:${id}`, useSavedMark());
  const { restored, dropRestored } = sheetTexts(useLanguage());
  const busy = useNavigation().state !== "idle";
  const typed = (name: string, stored: string) => sent?.typed[name] ?? stored;
  const check = (code: CommuneCheck) => (
    <div key={code} className="space-y-2 border-t border-line pt-3">
      <TickField
        type="radio"
        name={`met.${code}`}
        legend={words.checks[code]}
        options={[
          { value: "yes", label: words.met },
          { value: "no", label: words.notMet },
        ]}
        chosen={[typed(`met.${code}`, written(report?.checks[code].met))]}
        fault={sent?.fields[`met.${code}`]}
      />
      <TextArea
        name={`check_note.${code}`}
        label={words.checkOf(words.checks[code])}
        optional={words.optional}
        rows={2}
        fault={undefined}
        maxLength={4000}
        defaultValue={typed(`check_note.${code}`, report?.checks[code].note ?? "")}
      />
    </div>
  );
  return (
    <Form ref={form} method="post" noValidate onInput={kept.onInput} className="space-y-4">
      <RestoredNote shown={kept.restored} drop={kept.drop} words={{ restored, dropRestored }} />
      <p className="text-ink-soft">{words.reportIntro}</p>
      <input type="hidden" name="intent" value="report" />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          name="report_number"
          label={words.reportNumber}
          fault={sent?.fields.report_number}
          maxLength={200}
          defaultValue={typed("report_number", report?.number ?? "")}
        />
        <TextField
          type="date"
          name="reported_on"
          label={words.reportedOn}
          fault={sent?.fields.reported_on}
          defaultValue={typed("reported_on", report?.reported_on ?? "")}
        />
      </div>
      {communeChecks(words).map(check)}
      <TickField
        type="radio"
        name="proposes"
        legend={words.proposal}
        options={[
          { value: "yes", label: words.proposeYes },
          { value: "no", label: words.proposeNo },
        ]}
        chosen={[typed("proposes", written(report?.proposes))]}
        fault={sent?.fields.proposes}
      />
      <TextArea
        name="report_text"
        label={words.reportText}
        optional={words.optional}
        fault={undefined}
        maxLength={4000}
        defaultValue={typed("report_text", report?.text ?? "")}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
        {words.saveReport}
      </button>
    </Form>
  );
}
