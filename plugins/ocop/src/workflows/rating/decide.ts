import type { MedusaContainer } from "@medusajs/framework/types";
import type { DecisionBody } from "../../contract/office-rating";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import { type Outcome, outcomeOf } from "../../modules/certification/rules/outcome";
import type { Rows } from "../../modules/rating";
import { todayInHoChiMinh } from "../../shared/clock";
import { codesOf } from "./close";
import { issueFor, issuerOf } from "./issue";
import { type RatingScope, refused } from "./scope";
import { settle } from "./settle";
import { holdRound, within, type Work } from "./within";

interface Decided {
  entry: Rows["entry"];
  due: Outcome;
}

/** @throws MedusaError `decision_days` when a decision precedes its session, or a certificate its decision, or lies ahead */
function issueDay({ session_on }: Rows["round"], { decision_date, issued_on = decision_date }: DecisionBody): string {
  const today = todayInHoChiMinh();
  if (decision_date < session_on || issued_on < decision_date || issued_on > today) throw refused("decision_days");
  return issued_on;
}

/** The results of a round by the powers of the day of issue, which may be others than on the day of the session. */
async function readResults({ rating, transaction }: Work, round: Rows["round"], day: string): Promise<Decided[]> {
  const entries = await rating.holdAll("entry", "round_id", round.id, transaction);
  return entries
    .filter(({ status }) => status === "scored")
    .map((entry) => {
      const stopped = codesOf(entry.stopped_by).length > 0;
      return { entry, due: outcomeOf((entry.mean_hundredths ?? 0) / 100, stopped, round.level, day) };
    });
}

/** Numbers by entry. @throws MedusaError `certificate_numbers` unless exactly what is recognised has a number of its own */
function numbersOf(decided: readonly Decided[], { certificates }: DecisionBody): Map<string, string> {
  const numbers = new Map(certificates.map(({ entry_id, number }) => [entry_id, number]));
  const distinct = new Set(
    certificates.map(({ number }) => number.normalize("NFC").toUpperCase().replace(/\s+/g, " ")),
  );
  const due = decided.filter(({ due: { outcome } }) => outcome === "recognise").map(({ entry }) => entry.id);
  const exact = due.length === numbers.size && due.every((id) => numbers.has(id));
  if (!exact || certificates.length !== numbers.size || distinct.size !== numbers.size)
    throw refused("certificate_numbers");
  return numbers;
}

/**
 * Decides on a round: certificates of everything that its results allow, what they replace, the states of dossiers, of what
 * came from below and of appeals, and the audit trail, all in one transaction. Whoever comes second meets a round that is
 * decided.
 * @throws MedusaError `rating_round_not_found`, `rating_round_state`, `minutes_missing`, `decision_days`,
 *   `certificate_numbers`, `duplicate` for a number that exists, `certificate_power`, `certificate_in_force`
 */
export async function decideRound(
  container: MedusaContainer,
  scope: RatingScope,
  round_id: string,
  body: DecisionBody & { is_demo?: boolean },
): Promise<void> {
  const decide = async (work: Work): Promise<void> => {
    const { rating, transaction } = work;
    const round = await holdRound(work, scope, round_id);
    const { decision_number, decision_date, reason } = body;
    const issued_on = issueDay(round, body);
    const changes = { decision_number, decision_date, issued_on };
    const moved = await rating.step("round", round, "decide", changes, transaction);
    if (round.minutes_held_on === null) throw refused("minutes_missing");
    const decided = await readResults(work, round, issued_on);
    const numbers = numbersOf(decided, body);
    const issuer_name = await issuerOf(container, round);
    const terms = { ...changes, issuer_name, is_demo: body.is_demo ?? false };
    for (const { entry, due } of decided) {
      const number = numbers.get(entry.id);
      const certificate_id =
        due.outcome === "recognise" && number !== undefined
          ? await issueFor(container, work, scope, { round, entry, due, number, ...terms })
          : null;
      const result = { outcome: due.outcome, stars: due.stars, potential_five: due.potential_five };
      const columns = { ...result, decline_reason: due.reason, certificate_id };
      await rating.step("entry", entry, due.outcome, columns, transaction);
      await settle(container, work, scope, { round, entry, due, decision_number });
    }
    const line = { action: "rating_round.decide", subject_type: "rating_round", subject_id: round_id, reason };
    const results = decided.map(({ entry: { id }, due: { outcome, stars } }) => ({ entry_id: id, outcome, stars }));
    await work.note({ ...line, before: moved.before, after: { ...moved.after, ...changes, results } });
  };
  await within(container, scope, decide, CERTIFICATION_MODULE);
}
