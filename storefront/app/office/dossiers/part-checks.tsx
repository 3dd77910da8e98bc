import { Form, useNavigation, useSearchParams } from "react-router";
import type { DossierPartAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { inLanguage, useLanguage } from "../../shared/language";
import { inWords } from "../../shared/score-sheet/written";
import { buttonLook } from "../../shared/ui/button";
import { TickField } from "../../shared/ui/choice-field";
import { TextArea } from "../../shared/ui/text-area";
import type { RefusedForm } from "../rating/act.server";

interface Props {
  dossier: OfficeDossierAnswer;
  words: OfficeDossiersTexts;
  sent: RefusedForm | null;
}

type PartProps = Props & { part: DossierPartAnswer };

function Files({ dossier, part, words }: PartProps) {
  const language = useLanguage();
  const at = inLanguage(language, `/office/ho-so-danh-gia/${dossier.id}/tep`);
  if (part.files.length === 0) return part.thing ? null : <p className="text-ink-soft">{words.noFiles}</p>;
  return (
    <ul>
      {part.files.map(({ id, name }) => (
        <li key={id}>
          <a
            href={`${at}/${id}`}
            target="_blank"
            rel="noreferrer"
            aria-label={words.open(name)}
            className="inline-flex min-h-11 items-center underline underline-offset-4 wrap-anywhere"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function CheckForm({ dossier, part, words, sent }: PartProps) {
  const busy = useNavigation().state !== "idle";
  const check = dossier.checks.find((one) => one.part === part.number);
  const [verdict, note] = [`verdict.${part.number}`, `note.${part.number}`];
  return (
    <Form method="post" noValidate className="space-y-3">
      <input type="hidden" name="intent" value="check" />
      <input type="hidden" name="part" value={part.number} />
      <TickField
        type="radio"
        name={verdict}
        legend={words.verdict}
        options={[
          { value: "ok", label: words.verdicts.ok },
          { value: "fault", label: words.verdicts.fault },
          ...(check === undefined ? [] : [{ value: "none", label: words.unchecked }]),
        ]}
        chosen={[sent?.typed[verdict] ?? check?.verdict ?? ""]}
        fault={sent?.fields[verdict]}
      />
      <TextArea
        name={note}
        label={words.checkNote}
        optional={words.optional}
        rows={2}
        fault={sent?.fields[note]}
        maxLength={4000}
        defaultValue={sent?.typed[note] ?? check?.note ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full sm:w-auto`}>
        {words.saveCheck}
      </button>
    </Form>
  );
}

const MARKS = { ok: "✓", fault: "✕" } as const;

function Part({ dossier, part, words, sent }: PartProps) {
  const language = useLanguage();
  const [search] = useSearchParams();
  const check = dossier.checks.find((one) => one.part === part.number);
  const own = sent?.intent === `check.${part.number}` ? sent : null;
  const saved = sent === null && search.get("phan") === String(part.number);
  const state = check === undefined ? words.unchecked : words.verdicts[check.verdict];
  return (
    <li id={`phan-${part.number}`} className="border-t border-line">
      <details open={own !== null || saved}>
        <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-3 py-1">
          <span
            aria-hidden="true"
            className={`w-4 shrink-0 text-center ${check?.verdict === "fault" ? "text-lacquer" : "text-bamboo-deep"}`}
          >
            {check === undefined ? "○" : MARKS[check.verdict]}
          </span>
          <span className="min-w-0 flex-1 basis-48">
            {part.number}. {inWords(language, part)}
            {part.mandatory && <span className="text-sm text-ink-soft"> · {words.mandatory}</span>}
          </span>
          <span className="pl-7 text-sm text-ink-soft sm:pl-0">
            {words.partStates[part.state]} · {state}
          </span>
        </summary>
        <div className="space-y-3 pb-4">
          {saved && (
            <p role="status" className="rounded-lg bg-bamboo-wash px-4 py-2 text-bamboo-deep">
              {words.savedCheck(part.number)}
            </p>
          )}
          {part.note !== null && (
            <p className="whitespace-pre-wrap wrap-anywhere">
              <span className="text-ink-soft">{words.producerNote}:</span> {part.note}
            </p>
          )}
          <Files dossier={dossier} part={part} words={words} sent={sent} />
          {dossier.deeds.includes("check_part") ? (
            <CheckForm dossier={dossier} part={part} words={words} sent={own} />
          ) : (
            check?.note && <p className="whitespace-pre-wrap wrap-anywhere">{check.note}</p>
          )}
        </div>
      </details>
    </li>
  );
}

/** Every part of a dossier with its papers, and what the check of the form says of it. */
export function PartChecks({ dossier, words, sent }: Props) {
  return (
    <>
      <p className="mt-1 text-ink-soft">{words.checked(dossier.checks.length, dossier.parts.length)}</p>
      <ol className="mt-2">
        {dossier.parts.map((part) => (
          <Part key={part.number} dossier={dossier} part={part} words={words} sent={sent} />
        ))}
      </ol>
    </>
  );
}
