import type { MedusaContainer } from "@medusajs/framework/types";
import type { DossierResultAnswer } from "../../contract/dossier-result";
import { standingOn } from "../../modules/certification/rules/validity";
import type { CertificateStatus } from "../../shared/certification-vocabulary";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import { codesOf } from "./close";
import { sheetOfEntry } from "./sheet-of-entry";

type Told = Omit<DossierResultAnswer, "mean" | "stopped_by" | "certificate" | "after">;

interface Row extends Told {
  mean_hundredths: number;
  stopped_by: unknown;
  criteria_version: string;
  product_set: string | null;
  forward_id: string | null;
  appeal_id: string | null;
  certificate: {
    number: string;
    status: CertificateStatus;
    issued_on: string;
    expires_on: string;
    reason: string | null;
  } | null;
}

function certificateOf({ certificate }: Row): DossierResultAnswer["certificate"] {
  if (certificate === null) return null;
  const { number, expires_on, reason } = certificate;
  return { number, expires_on, reason, standing: standingOn(certificate, todayInHoChiMinh()) };
}

function resultOf(row: Row): DossierResultAnswer {
  const { mean_hundredths, stopped_by, criteria_version, product_set, forward_id, appeal_id, forward, ...told } = row;
  const found = codesOf(stopped_by);
  const conditions = sheetOfEntry({ criteria_version }, { product_set }).knock_outs;
  return {
    ...told,
    after: forward_id !== null ? "forward" : appeal_id !== null ? "appeal" : "form",
    mean: mean_hundredths / 100,
    stopped_by: conditions.filter(({ code }) => found.includes(code)).map(({ code, vi, en }) => ({ code, vi, en })),
    certificate: certificateOf(row),
    forward: forward && { ...forward, sent_at: new Date(forward.sent_at).toISOString() },
  };
}

/**
 * What councils decided of a dossier, the newest first; nothing of a round that is not decided, and no single sheet.
 * Whether the reader may see the dossier is the caller's to ask.
 */
export async function readResults(container: MedusaContainer, dossier_id: string): Promise<DossierResultAnswer[]> {
  const rows = await select<Row>(
    container,
    `select e.id, o.name as office, r.level, r.name as round_name, e.mean_hundredths, e.outcome, e.stars, e.potential_five,
       e.decline_reason as reason, e.stopped_by, e.product_set, e.forward_id, e.appeal_id, r.criteria_version,
       r.decision_number, r.decision_date,
       (select jsonb_build_object('number', c.number, 'status', c.status, 'issued_on', c.issued_on,
          'expires_on', c.expires_on, 'reason', c.reason) from certificate c
          where c.id = e.certificate_id and c.deleted_at is null) as certificate,
       (select jsonb_build_object('to_level', f.to_level, 'status', f.status, 'letter_number', f.letter_number,
          'sent_at', f.created_at, 'reply_number', f.reply_number, 'reason', f.reason) from rating_forward f
          where f.entry_id = e.id and f.status <> 'recalled' and f.deleted_at is null limit 1) as forward,
       coalesce((select jsonb_agg(jsonb_build_object('status', a.status, 'received_on', a.received_on,
          -- Why it is looked at is the office's own word; the producer is owed why it was decided so.
          'reason', case when a.status not in ('filed', 'under_review') then a.reason end) order by a.created_at, a.id) from rating_appeal a
          where a.entry_id = e.id and a.deleted_at is null), '[]'::jsonb) as appeals
     from rating_entry e join rating_round r on r.id = e.round_id join office o on o.id = r.office_id
     where e.dossier_id = :dossier_id and e.deleted_at is null and r.status = 'decided'
       and e.status in ('recognised', 'not_recognised', 'proposed')
     order by e.updated_at desc, e.id desc`,
    { dossier_id },
  );
  return rows.map(resultOf);
}
