import { Form, Link, useNavigation } from "react-router";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { RoundAct } from "../../../../plugins/ocop/src/shared/rating-vocabulary";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import type { RefusedForm } from "../rating/act.server";
import { Fold } from "../../shared/ui/page-parts";

interface Props {
  round: RoundAnswer;
  words: OfficeRoundsTexts;
  sent: RefusedForm | null;
}

/** Steps back or out, which want a reason. */
const REASONED: readonly RoundAct[] = ["resume_scoring", "cancel"];

function Reasoned({ act, words, sent, busy }: { act: RoundAct; busy: boolean } & Omit<Props, "round">) {
  const own = sent?.intent === act ? sent : null;
  const name = `reason.${act}`;
  return (
    <Fold summary={words.acts[act]} open={own !== null}>
      <Form method="post" noValidate className="space-y-3">
        <p className="text-ink-soft">{words.actHints[act]}</p>
        <input type="hidden" name="intent" value={act} />
        <TextArea
          name={name}
          label={words.reason}
          rows={2}
          fault={own?.fields[name] ?? own?.fields.reason}
          maxLength={4000}
          defaultValue={own?.typed[name] ?? ""}
        />
        <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full sm:w-auto`}>
          {words.acts[act]}
        </button>
      </Form>
    </Fold>
  );
}

function Forward({ round, act, words, busy }: { act: RoundAct; busy: boolean } & Omit<Props, "sent">) {
  const language = useLanguage();
  const look = `${buttonLook.primary} mt-2 w-full sm:w-auto`;
  return (
    <div className="mt-3">
      <p className="text-ink-soft">{words.actHints[act]}</p>
      {act === "decide" ? (
        <Link to={inLanguage(language, `/office/dot-danh-gia/${round.id}/quyet-dinh`)} className={look}>
          {words.acts[act]}
        </Link>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value={act} />
          <button type="submit" disabled={busy} className={look}>
            {words.acts[act]}
          </button>
        </Form>
      )}
    </div>
  );
}

/** What comes next in a round, and what keeps it from coming. */
export function NextSteps({ round, words, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const { acts, hindrances } = round;
  if (acts.length === 0) return <p className="mt-2">{words.noActs}</p>;
  return (
    <>
      {hindrances.length > 0 && (
        <ul className="mt-2 list-disc space-y-1 pl-5 font-medium text-lacquer-deep">
          {hindrances.map((code) => (
            <li key={code}>{words.hindrances[code]}</li>
          ))}
        </ul>
      )}
      {acts.map((act) =>
        REASONED.includes(act) ? (
          <Reasoned key={act} act={act} words={words} sent={sent} busy={busy} />
        ) : (
          <Forward key={act} round={round} act={act} words={words} busy={busy} />
        ),
      )}
    </>
  );
}
