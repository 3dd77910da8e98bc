import type {
  CouncilSheetAnswer,
  EntryRow,
  RoundAnswer,
  SeatAnswer,
} from "../../plugins/ocop/src/contract/office-rating-answer";
import type { Person } from "./members";
import type { TestOfficer } from "./officers";
import { freshNumber, must, type Scene, today } from "./rating-scene";

/** A round whose council meets today: the officers given, and posts on paper for the rest of five, with a secretary. */
export async function newRound(
  registrar: Person,
  members: readonly TestOfficer[],
  changes: Record<string, unknown> = {},
): Promise<RoundAnswer> {
  const day = today();
  const fields = { name: "Đợt thử nghiệm", year: 2026, intake_from: day, intake_until: day, session_on: day };
  const { round } = await must<{ round: RoundAnswer }>(registrar, "rating-rounds", { ...fields, ...changes });
  const at = `rating-rounds/${round.id}`;
  const seats = [
    { post: "Phó Chủ tịch UBND tỉnh", seat: "chair" },
    { post: "Chuyên viên", seat: "secretary" },
    ...members.map(({ officer_id }) => ({ officer_id, post: "Ủy viên", seat: "member" })),
    ...Array.from({ length: Math.max(0, round.min_sheets - 1 - members.length) }, (_, index) => ({
      post: `Đại diện sở ${index + 1}`,
      seat: "member",
    })),
  ];
  for (const seat of seats) await must(registrar, `${at}/council`, seat);
  return (await must<{ round: RoundAnswer }>(registrar, `${at}/acts`, { act: "open" })).round;
}

/** Puts dossiers into a round and begins its scoring. @returns the round with its entries, in the order given */
export async function beginScoring(
  registrar: Person,
  { id }: Pick<RoundAnswer, "id">,
  dossiers: readonly Record<string, unknown>[],
): Promise<RoundAnswer> {
  for (const dossier of dossiers) await must(registrar, `rating-rounds/${id}/entries`, dossier);
  return (await must<{ round: RoundAnswer }>(registrar, `rating-rounds/${id}/acts`, { act: "begin_scoring" })).round;
}

/** Points of the sheet in force that add up to a total. */
function pointsFor(total: number): { code: string; points: number }[] {
  const hundredths = Math.round(total * 100);
  const a = Math.min(hundredths, 4000);
  const b = Math.min(hundredths - a, 2500);
  return [
    { code: "A", points: a / 100 },
    { code: "B", points: b / 100 },
    { code: "C", points: (hundredths - a - b) / 100 },
  ];
}

/** Who writes the sheet of a seat: its officer, or a registrar for a post on paper. */
function writerOf(
  { officer_id, id }: SeatAnswer,
  registrar: TestOfficer,
  members: readonly TestOfficer[],
): { who: Person; seat: Record<string, string> } {
  const member = members.find((one) => one.officer_id === officer_id);
  return member === undefined ? { who: registrar, seat: { seat_id: id } } : { who: member, seat: {} };
}

/** Fills in and hands in every sheet of a dossier, with the totals given in the order of the seats that score. */
export async function scoreEntry(
  round: RoundAnswer,
  { id }: Pick<EntryRow, "id">,
  totals: readonly number[],
  { registrar, members }: Pick<Scene, "registrar"> & { members: readonly TestOfficer[] },
): Promise<void> {
  const at = `rating-rounds/${round.id}/entries/${id}/sheet`;
  const seats = round.council.filter((seat) => seat.scores);
  for (const [index, total] of totals.entries()) {
    const seat = seats[index];
    if (seat === undefined) throw new Error("the council has fewer seats than there are totals");
    const writer = writerOf(seat, registrar, members);
    const saved = await must<{ sheet: CouncilSheetAnswer }>(writer.who, at, {
      ...writer.seat,
      scores: pointsFor(total),
    });
    if (saved.sheet.total !== total) throw new Error(`the sheet adds up to ${saved.sheet.total}, not ${total}`);
    await must(writer.who, `${at}/acts`, { act: "submit", ...writer.seat });
  }
}

/** Closes the scoring of a round and writes its minutes. */
export async function closeRound(registrar: Person, { id }: Pick<RoundAnswer, "id">): Promise<RoundAnswer> {
  await must(registrar, `rating-rounds/${id}/acts`, { act: "close_scoring" });
  const minutes = { held_on: today(), place: "Trụ sở UBND tỉnh", text: "Hội đồng nhất trí." };
  return (await must<{ round: RoundAnswer }>(registrar, `rating-rounds/${id}/minutes`, minutes)).round;
}

/** The body of a decision on everything that a round recognises. */
export function decisionOn({ entries }: RoundAnswer): Record<string, unknown> {
  const due = entries.filter(({ result }) => result?.outcome.outcome === "recognise");
  const certificates = due.map(({ id }) => ({ entry_id: id, number: freshNumber() }));
  return { decision_number: `${freshNumber()}/QĐ-UBND`, decision_date: today(), certificates };
}

/** A whole round: every dossier with the totals given for it, to the decision. */
export async function wholeRound(
  { registrar, members }: Pick<Scene, "registrar"> & { members: readonly TestOfficer[] },
  dossiers: readonly { body: Record<string, unknown>; totals: readonly number[] }[],
  changes: Record<string, unknown> = {},
): Promise<RoundAnswer> {
  const opened = await newRound(registrar, members, changes);
  const round = await beginScoring(
    registrar,
    opened,
    dossiers.map(({ body }) => body),
  );
  for (const [index, { totals }] of dossiers.entries()) {
    const entry = round.entries[index];
    if (entry !== undefined) await scoreEntry(round, entry, totals, { registrar, members });
  }
  const closed = await closeRound(registrar, round);
  return (await must<{ round: RoundAnswer }>(registrar, `rating-rounds/${round.id}/decision`, decisionOn(closed)))
    .round;
}

/** Where the sheets of a round's first dossier lie. */
export const sheetPath = ({ id, entries }: RoundAnswer): string =>
  `rating-rounds/${id}/entries/${entries[0]?.id}/sheet`;

/** The same total on all of five sheets. */
export const five = (total: number): number[] => Array.from({ length: 5 }, () => total);

/** A dossier of a round, by its place. */
export function entryOf(round: RoundAnswer, index = 0): EntryRow {
  const entry = round.entries[index];
  if (entry === undefined) throw new Error("the round has no such entry");
  return entry;
}
