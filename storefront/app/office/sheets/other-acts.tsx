import { Form, useNavigation } from "react-router";
import type { CouncilSheetAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import type { RefusedForm } from "../rating/act.server";
import { Fold } from "../../shared/ui/page-parts";

interface Props {
  council: CouncilSheetAnswer;
  words: OfficeSheetsTexts;
  sent: RefusedForm | null;
}

interface ReasonedProps extends Omit<Props, "words"> {
  act: "recuse" | "readmit";
  summary: string;
  label: string;
  intro: string | null;
}

function Reasoned({ council, sent, act, summary, label, intro }: ReasonedProps) {
  const busy = useNavigation().state !== "idle";
  const own = sent?.intent === act ? sent : null;
  const name = `reason.${act}`;
  return (
    <Fold summary={summary} open={own !== null}>
      <Form method="post" noValidate className="space-y-3">
        {intro !== null && <p className="text-ink-soft">{intro}</p>}
        <input type="hidden" name="intent" value={act} />
        <input type="hidden" name="seat_id" value={council.seat.own ? "" : council.seat.id} />
        <TextArea
          name={name}
          label={label}
          rows={2}
          fault={own?.fields[name] ?? own?.fields.reason}
          maxLength={4000}
          defaultValue={own?.typed[name] ?? ""}
        />
        <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full sm:w-auto`}>
          {summary}
        </button>
      </Form>
    </Fold>
  );
}

/** What can be done with a sheet beside filling it in: open it again, say that there is a conflict of interest, or that there is none. */
export function OtherActs({ council, words, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const { acts, seat } = council;
  const shared = { council, sent };
  return (
    <>
      {acts.includes("reopen") && (
        <Form method="post" className="mt-3">
          <input type="hidden" name="intent" value="reopen" />
          <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full sm:w-auto`}>
            {words.reopen}
          </button>
        </Form>
      )}
      {acts.includes("recuse") && (
        <Reasoned
          {...shared}
          act="recuse"
          summary={seat.own ? words.recuse : words.recuseOther}
          label={words.recuseReason}
          intro={words.recuseIntro}
        />
      )}
      {acts.includes("readmit") && (
        <Reasoned {...shared} act="readmit" summary={words.readmit} label={words.readmitReason} intro={null} />
      )}
    </>
  );
}
