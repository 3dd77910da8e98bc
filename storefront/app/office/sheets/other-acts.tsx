import { Form, useNavigation } from "react-router";
import type { CouncilSheetAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { buttonLook } from "../../shared/ui/button";
import { ReasonedAct } from "../rating/act-form";
import type { RefusedForm } from "../rating/act.server";

interface Props {
  council: CouncilSheetAnswer;
  words: OfficeSheetsTexts;
  sent: RefusedForm | null;
}

/** What can be done with a sheet beside filling it in: open it again, say that there is a conflict of interest, or that there is none. */
export function OtherActs({ council, words, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const { acts, seat } = council;
  const whose = <input type="hidden" name="seat_id" value={seat.own ? "" : seat.id} />;
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
        <ReasonedAct
          act="recuse"
          sent={sent}
          name={seat.own ? words.recuse : words.recuseOther}
          intro={words.recuseIntro}
          reason={words.recuseReason}
        >
          {whose}
        </ReasonedAct>
      )}
      {acts.includes("readmit") && (
        <ReasonedAct act="readmit" sent={sent} name={words.readmit} intro={null} reason={words.readmitReason}>
          {whose}
        </ReasonedAct>
      )}
    </>
  );
}
