import type { MedusaContainer } from "@medusajs/framework/types";
import { communeReportDue, mayChangeCertificatesOf } from "../../modules/certification/rules/powers";
import { findSheet } from "../../modules/certification/rules/sheet";
import type { Rows } from "../../modules/rating";
import { areaParam, areaSql, isInArea } from "../../shared/area";
import type { IssuerLevel } from "../../shared/certification-vocabulary";
import { todayInHoChiMinh } from "../../shared/clock";
import { select } from "../../shared/database";
import type { DossierStatus } from "../../shared/dossier-vocabulary";
import { holdDossier } from "../office-dossier/in-area";
import { type RatingScope, refused } from "./scope";
import { holdEntry, holdRound, within, type Work } from "./within";

interface Candidate {
  id: string;
  status: DossierStatus;
  criteria_version: string;
  product_set: string | null;
  /** Levels of the certificates that hold for its product. */
  held: IssuerLevel[] | null;
  proposed: boolean | null;
  forward_id: string | null;
  appeal_id: string | null;
}

/** A dossier of the area, with what could bring it into a round of this office. @throws MedusaError `dossier_not_found` */
async function readCandidate(container: MedusaContainer, scope: RatingScope, dossier_id: string): Promise<Candidate> {
  const { office_id, level, area } = scope;
  const [row] = await select<Candidate>(
    container,
    `select d.id, d.status, d.criteria_version, d.product_set,
       (select r.proposes from commune_report r where r.dossier_id = d.id and r.deleted_at is null) as proposed,
       (select array_agg(c.issuer_level) from certificate c where c.rated_product_id = d.rated_product_id
          and c.status in ('active', 'suspended') and c.expires_on > :today and c.deleted_at is null) as held,
       (select f.id from rating_forward f where f.dossier_id = d.id and f.to_level = :level and f.status = 'received'
          and f.deleted_at is null order by f.created_at desc limit 1) as forward_id,
       (select a.id from rating_appeal a where a.dossier_id = d.id and a.office_id = :office_id and a.status = 'upheld'
          and a.deleted_at is null order by a.created_at desc limit 1) as appeal_id
     from dossier d join producer p on p.id = d.producer_id and p.deleted_at is null
     where d.id = :dossier_id and d.submitted_at is not null and d.deleted_at is null and ${areaSql("p")}`,
    { dossier_id, office_id, level, today: todayInHoChiMinh(), ...areaParam(area) },
  );
  if (row === undefined) throw refused("dossier_not_found");
  return row;
}

/** Brings a dossier in by the way that is open to it: its form was accepted, it came from below, or an appeal was upheld. */
async function bringIn(
  { rating, dossiers, transaction }: Work,
  { scope, round, candidate }: { scope: RatingScope; round: Rows["round"]; candidate: Candidate },
): Promise<Pick<Rows["entry"], "forward_id" | "appeal_id">> {
  if (candidate.forward_id !== null) {
    const forward = await rating.hold("forward", candidate.forward_id, "update", transaction);
    if (forward === null || !isInArea(scope.area, forward.from_unit_code)) throw refused("dossier_not_ready");
    await rating.step("forward", forward, "take", {}, transaction);
    return { forward_id: forward.id, appeal_id: null };
  }
  if (candidate.appeal_id !== null) {
    const appeal = await rating.hold("appeal", candidate.appeal_id, "update", transaction);
    if (appeal === null) throw refused("dossier_not_ready");
    await rating.step("appeal", appeal, "rerate", {}, transaction);
    return { forward_id: null, appeal_id: appeal.id };
  }
  if (candidate.status === "in_rating") throw refused("dossier_in_round");
  if (candidate.status !== "accepted_form") throw refused("dossier_not_ready");
  if (communeReportDue(round.session_on) && candidate.proposed !== true) throw refused("commune_report_missing");
  const step = { from: "accepted_form", to: "in_rating", side: "checker" } as const;
  const move = { ...step, dossier_id: candidate.id, actor: scope.actor, message: null, reason: round.name };
  await dossiers.move(move, transaction);
  return { forward_id: null, appeal_id: null };
}

/**
 * Puts a dossier of the area into a round before its scoring begins.
 * @returns the entry's id
 * @throws MedusaError `rating_round_not_found`, `rating_round_state`, `dossier_not_found`, `criteria_unknown`,
 *   `dossier_in_round`, `dossier_not_ready`, `commune_report_missing`, `certificate_power` while a certificate of a level
 *   above holds
 */
export async function putIn(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
  { dossier_id, product_set: named }: { dossier_id: string; product_set: string | null },
): Promise<string> {
  return within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id);
    if (round.status !== "draft" && round.status !== "open") throw refused("rating_round_state");
    // Held before it is read: a commune that proposes it no more waits until it is in, and finds that it is.
    await holdDossier(work, dossier_id);
    const candidate = await readCandidate(container, scope, dossier_id);
    const own = candidate.criteria_version === round.criteria_version ? candidate.product_set : null;
    const product_set = named ?? own;
    if (findSheet(round.criteria_version, product_set) === null) throw refused("criteria_unknown");
    if (candidate.held?.some((issuer) => !mayChangeCertificatesOf(round.level, issuer)))
      throw refused("certificate_power");
    const came = await bringIn(work, { scope, round, candidate });
    const [id] = await work.rating.add("entry", [{ round_id, dossier_id, product_set, ...came }], work.transaction);
    if (id === undefined) throw refused("dossier_in_round");
    const subject = { subject_type: "dossier", subject_id: dossier_id, after: { round_id, entry_id: id } };
    await work.note({ action: "rating_round.put_in", ...subject });
    return id;
  });
}

/** Sends a dossier whose entry was taken out to where it came from. */
export async function giveBack(
  { rating, transaction, dossiers }: Work,
  { actor }: Pick<RatingScope, "actor">,
  entry: Rows["entry"],
  reason: string,
): Promise<void> {
  if (entry.forward_id !== null) {
    const forward = await rating.hold("forward", entry.forward_id, "update", transaction);
    if (forward !== null) await rating.step("forward", forward, "release", {}, transaction);
    return;
  }
  if (entry.appeal_id !== null) {
    const appeal = await rating.hold("appeal", entry.appeal_id, "update", transaction);
    if (appeal !== null) await rating.step("appeal", appeal, "release", {}, transaction);
    return;
  }
  const step = { from: "in_rating", to: "accepted_form", side: "checker" } as const;
  await dossiers.move({ ...step, dossier_id: entry.dossier_id, actor, message: null, reason }, transaction);
}

/**
 * Takes a dossier out of a round before its result is drawn.
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`, `rating_round_state`
 */
export async function takeOut(
  container: MedusaContainer,
  scope: RatingScope,
  { round_id, entry_id }: { round_id: string; entry_id: string },
): Promise<void> {
  await within(container, scope, async (work) => {
    const round = await holdRound(work, scope, round_id);
    const entry = await holdEntry(work, round_id, entry_id);
    if (!["draft", "open", "scoring"].includes(round.status)) throw refused("rating_round_state");
    await work.rating.step("entry", entry, "remove", {}, work.transaction);
    await giveBack(work, scope, entry, `Rút khỏi đợt đánh giá: ${round.name}`);
    const subject = { subject_type: "dossier", subject_id: entry.dossier_id, before: { round_id, entry_id } };
    await work.note({ action: "rating_round.take_out", ...subject });
  });
}
