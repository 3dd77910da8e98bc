import { Form, Link, useNavigation } from "react-router";
import type { OfficePointDetail } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficerRole } from "../../../../plugins/ocop/src/shared/office-vocabulary";
import { formatDay } from "../../shared/format/date";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { TitledSection } from "../../shared/ui/titled-section";
import type { RefusedAct } from "./act.server";
import { ActFold } from "./act-fold";

interface Props {
  point: OfficePointDetail;
  role: OfficerRole;
  words: OfficeSalesPointsTexts;
  refused: RefusedAct | undefined;
  /** Name of the officer's office. */
  office: string;
  today: string;
}

/** What a registrar or promoter can do with the point. */
export function PointActs({ point, role, words, refused, office, today }: Props) {
  const language = useLanguage();
  const { acts } = words;
  const busy = useNavigation().state !== "idle";
  const at = inLanguage(language, `/office/diem-ban/${point.id}`);
  const typed = (act: string, name: string) => (refused?.act === act ? refused.typed[name] : undefined);
  const fault = (act: string, name: string) => (refused?.act === act ? refused.faults[name] : undefined);
  const send = (act: string, label: string) => (
    <button type="submit" name="act" value={act} disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
      {label}
    </button>
  );
  const closed = point.status === "closed";
  const promotes = role === "promoter";
  return (
    <TitledSection id="acts" title={acts.title}>
      <p className="mt-3 flex flex-wrap gap-3">
        {!closed && (
          <Link to={`${at}/kiem-tra`} className={`${buttonLook.primary} w-full sm:w-auto`}>
            {acts.check}
          </Link>
        )}
        <Link to={`${at}/sua`} className={buttonLook.secondary}>
          {words.form.edit}
        </Link>
        {!closed && promotes && (
          <Link to={`${inLanguage(language, "/office/quang-ba")}?diem=${point.id}`} className={buttonLook.secondary}>
            {acts.feature}
          </Link>
        )}
      </p>
      {!closed && !point.is_fair && role === "registrar" && (
        <ActFold
          open={refused?.act === "recognise"}
          title={point.recognition_decision === null ? acts.recognise : acts.recogniseAgain}
        >
          <Form method="post" noValidate className="max-w-xl space-y-4">
            <TextField
              name="decision"
              label={acts.decision}
              hint={acts.decisionHint}
              fault={fault("recognise", "decision")}
              maxLength={300}
              defaultValue={typed("recognise", "decision") ?? ""}
            />
            <TextField
              name="decided_on"
              type="date"
              max={today}
              label={acts.decisionOn}
              fault={fault("recognise", "decided_on")}
              defaultValue={typed("recognise", "decided_on") ?? today}
            />
            <TextField
              name="decided_by"
              label={acts.decisionBy}
              fault={fault("recognise", "decided_by")}
              maxLength={300}
              defaultValue={typed("recognise", "decided_by") ?? office}
            />
            {send("recognise", acts.recognise)}
          </Form>
        </ActFold>
      )}
      {!closed && promotes && (
        <ActFold open={refused?.act === "close"} title={acts.close}>
          {point.closed_on !== null && <p className="mb-3 font-medium">{acts.willClose(formatDay(point.closed_on))}</p>}
          <Form method="post" noValidate className="max-w-xl space-y-4">
            <TextField
              name="closed_on"
              type="date"
              label={acts.closeOn}
              hint={acts.closeHint}
              fault={fault("close", "closed_on")}
              defaultValue={typed("close", "closed_on") ?? today}
            />
            <TextArea
              name="reason"
              label={acts.reason}
              fault={fault("close", "reason")}
              maxLength={500}
              defaultValue={typed("close", "reason") ?? ""}
            />
            {send("close", acts.close)}
          </Form>
        </ActFold>
      )}
      {promotes && (closed || point.closed_on !== null) && (
        <ActFold open={refused?.act === "reopen"} title={closed ? acts.reopen : acts.keepOpen}>
          <Form method="post" noValidate className="max-w-xl space-y-4">
            <TextArea
              name="reopen_reason"
              label={acts.reason}
              fault={fault("reopen", "reason")}
              rows={3}
              maxLength={500}
              defaultValue={typed("reopen", "reopen_reason") ?? ""}
            />
            {send("reopen", closed ? acts.reopen : acts.keepOpen)}
          </Form>
        </ActFold>
      )}
    </TitledSection>
  );
}
