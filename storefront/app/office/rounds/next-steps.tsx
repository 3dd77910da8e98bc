import { Form, Link, useNavigation } from "react-router";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { RoundAct } from "../../../../plugins/ocop/src/shared/rating-vocabulary";
import type { OfficeRoundsTexts } from "../../shared/i18n/vi/office-rounds";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { ReasonedAct } from "../rating/act-form";
import type { RefusedForm } from "../rating/act.server";

interface Props {
  round: RoundAnswer;
  words: OfficeRoundsTexts;
  sent: RefusedForm | null;
}

/** Steps back or out, which want a reason. */
const REASONED: readonly RoundAct[] = ["resume_scoring", "cancel"];

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
          <ReasonedAct
            key={act}
            act={act}
            sent={sent}
            name={words.acts[act]}
            intro={words.actHints[act]}
            reason={words.reason}
          />
        ) : (
          <Forward key={act} round={round} act={act} words={words} busy={busy} />
        ),
      )}
    </>
  );
}
