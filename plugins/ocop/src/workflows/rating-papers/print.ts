import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { RoundAnswer } from "../../contract/office-rating-answer";
import { select } from "../../shared/database";
import type { Table } from "../../shared/table";
import { asciiSlug } from "../../shared/text";
import { readEntry, readRound, readSheet } from "../rating";
import { drawDecisionList } from "./decision-list";
import type { MinutesFacts } from "./facts";
import { decisionListFacts, minutesFacts } from "./from-round";
import { scoreSheetFacts } from "./from-sheet";
import { drawMinutes } from "./minutes";
import { resultTable } from "./result-table";
import { drawScoreSheet } from "./score-sheet";

type Scope = Parameters<typeof readRound>[1];

/** A file to be printed. */
interface Printed {
  /** Without its ending. */
  name: string;
  body: Buffer;
}

/** A round whose scores are closed. @throws MedusaError `rating_round_not_found`; `rating_round_state` while they are not */
async function closedRound(container: MedusaContainer, scope: Scope, id: string): Promise<RoundAnswer> {
  const round = await readRound(container, scope, id);
  if (round.status === "scored" || round.status === "decided") return round;
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The scores are not closed", "rating_round_state");
}

/** What a round's session came to, with the sheets of every dossier. */
async function sessionOf(container: MedusaContainer, scope: Scope, round: RoundAnswer): Promise<MinutesFacts> {
  const scored = round.entries.filter(({ result }) => result !== null);
  const entries: Awaited<ReturnType<typeof readEntry>>[] = [];
  for (const { id: entry_id } of scored)
    entries.push(await readEntry(container, scope, { round_id: round.id, entry_id }));
  return minutesFacts(round, entries);
}

/** The minutes of a round's session. @throws MedusaError see {@link closedRound} */
export async function printMinutes(container: MedusaContainer, scope: Scope, id: string): Promise<Printed> {
  const round = await closedRound(container, scope, id);
  return {
    name: `bien-ban-${asciiSlug(round.name)}`,
    body: await drawMinutes(await sessionOf(container, scope, round)),
  };
}

/** The results of a round as a table. @throws MedusaError see {@link closedRound} */
export async function roundResults(container: MedusaContainer, scope: Scope, id: string): Promise<Table> {
  const round = await closedRound(container, scope, id);
  const { dossiers } = await sessionOf(container, scope, round);
  return resultTable(`ket-qua-${asciiSlug(round.name)}`, dossiers);
}

/** Stars of the certificates that others replaced, by the id of the new one. */
async function starsBefore(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await select<{ id: string; stars: number }>(
    container,
    `select c.id, former.stars from certificate c join certificate former on former.id = c.predecessor_id
     where c.id = any(:ids)`,
    { ids: [...ids] },
  );
  return new Map(rows.map(({ id, stars }) => [id, stars]));
}

/** The annex of a round's decision; before it, the list to be decided on. @throws MedusaError see {@link closedRound} */
export async function printDecisionList(container: MedusaContainer, scope: Scope, id: string): Promise<Printed> {
  const round = await closedRound(container, scope, id);
  const ids = round.entries.flatMap(({ certificate }) => (certificate === null ? [] : [certificate.id]));
  const facts = decisionListFacts(round, await starsBefore(container, ids));
  return { name: `danh-sach-${asciiSlug(round.name)}`, body: await drawDecisionList(facts) };
}

/**
 * A score sheet of a dossier in a round: a member's as it is filled in, or a blank one.
 * @throws MedusaError `rating_round_not_found`, `rating_entry_not_found`; `rating_seat_not_found` for a sheet that the reader
 *   may not open now
 */
export async function printScoreSheet(
  container: MedusaContainer,
  scope: Scope,
  place: { round_id: string; entry_id: string; seat_id: string | null },
): Promise<Printed> {
  const [round, entry] = await Promise.all([
    readRound(container, scope, place.round_id),
    readEntry(container, scope, place),
  ]);
  const council = place.seat_id === null ? null : await readSheet(container, scope, place);
  return {
    name: `phieu-cham-${asciiSlug(entry.entry.product_name)}`,
    body: await drawScoreSheet(scoreSheetFacts(round, entry, council)),
  };
}
