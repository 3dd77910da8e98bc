import type { OfficeDossierAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import type {
  CouncilSheetAnswer,
  EntryRow,
  RoundAnswer,
  SeatAnswer,
} from "../../plugins/ocop/src/contract/office-rating-answer";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "./audit";
import { handInDossier } from "./dossiers";
import { newProducer, type Person } from "./members";
import { askOffice, officer, officerOf, type TestOfficer } from "./officers";
import { enter } from "./register";

export const THANH_HOA = "38";

/** Today in Vietnam, YYYY-MM-DD. */
export const today = (): string => todayInHoChiMinh();

let numbers = 0;
/** A number of a decision or certificate that no run used before. */
export const freshNumber = (): string => `DG-${Date.now().toString(36)}-${(numbers += 1)}`.toUpperCase();

/** Officers of Thanh Hóa with a commune of it, and a producer there. */
export interface Scene {
  commune_code: string;
  registrar: TestOfficer;
  members: readonly [TestOfficer, TestOfficer];
  commune: TestOfficer;
  owner: Person & { producer_id: string };
}

async function communeOfThanhHoa(): Promise<string> {
  const { rows } = await onDatabase((client) =>
    client.query<{ code: string }>(
      `select code from territory_unit where parent_code = $1 and level = 'commune' and valid_to is null order by code limit 1`,
      [THANH_HOA],
    ),
  );
  return rows[0]?.code ?? "";
}

/** A producer in a commune of Thanh Hóa. */
async function producerAt(commune_code: string): Promise<Person & { producer_id: string }> {
  const owner = await newProducer();
  await onDatabase((client) =>
    client.query("update producer set commune_code = $1, province_code = $2 where id = $3", [
      commune_code,
      THANH_HOA,
      owner.producer_id,
    ]),
  );
  return owner;
}

export async function setScene(): Promise<Scene> {
  const commune_code = await communeOfThanhHoa();
  const [registrar, commune, owner] = await Promise.all([
    officer("registrar", THANH_HOA),
    officer("registrar", commune_code),
    producerAt(commune_code),
  ]);
  const members = await Promise.all([
    officerOf(registrar.office_id, "council"),
    officerOf(registrar.office_id, "council"),
  ]);
  return { commune_code, registrar, members, commune, owner };
}

/** A request that must be answered with 200 or 201. */
export async function must<T>(who: Person, path: string, body?: unknown, method?: string): Promise<T> {
  const answer = await askOffice(who, path, body, method);
  if (answer.status > 201) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}

/** What a commune reports of a product that it proposes. */
export const report = (proposes = true): Record<string, unknown> => {
  const met = { met: true, note: null };
  const checks = { origin: met, labour: met, idea: met, identity: met };
  return { number: freshNumber(), reported_on: today(), checks, proposes };
};

/** A dossier with its commune's report whose form was accepted. */
export async function acceptedDossier(
  { owner, commune, registrar }: Scene,
  body: Record<string, unknown> = { purpose: "rate", product_name: "Chè lam thử nghiệm", group: "food" },
): Promise<string> {
  const { id } = await handInDossier(owner, body);
  await must(commune, `dossiers/${id}/commune-report`, report());
  const { dossier } = await must<{ dossier: OfficeDossierAnswer }>(registrar, `dossiers/${id}/acts`, {
    act: "accept_form",
  });
  if (dossier.status !== "accepted_form") throw new Error(`the dossier is ${dossier.status}`);
  return id;
}

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

/** A product of the scene's producer that is rated and sold in the shop. */
export async function soldProduct(
  { owner, commune_code }: Pick<Scene, "owner" | "commune_code">,
  title: string,
): Promise<{ product_id: string; rated_product_id: string }> {
  const product = await enter(title, { province_code: THANH_HOA, commune_code });
  await onDatabase((client) =>
    client.query("insert into product_producer (id, product_id, producer_id) values ($1, $1, $2)", [
      product.product_id,
      owner.producer_id,
    ]),
  );
  return product;
}
