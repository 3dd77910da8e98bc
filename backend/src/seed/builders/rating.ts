import type { MedusaContainer } from "@medusajs/framework/types";
import { OFFICE_MODULE, type OfficeModuleService } from "ocop/modules/office";
import { RATING_MODULE, type RatingModuleService } from "ocop/modules/rating";
import { addDays, todayInHoChiMinh } from "ocop/shared/clock";
import { select } from "ocop/shared/database";
import { TERRITORY_MODULE, type TerritoryReader } from "ocop/shared/territory";
import { actOnSheet, addSeat, actOnRound, createRound, putIn, readRound, saveSheet } from "ocop/workflows/rating/index";
import { actOnDossier, reportOnDossier } from "ocop/workflows/office-dossier/index";
import { openOffice, readArea } from "ocop/workflows/office/index";
import { type DemoDossier, handInDossier } from "./dossiers";

type Scope = Parameters<typeof createRound>[1];

const THANH_HOA = "38";

/** How far each demo dossier has come. */
const DOSSIERS = [
  { name: "Mắm tép (minh họa)", to: "submitted" },
  { name: "Bánh đa vừng (minh họa)", to: "questions" },
  { name: "Rau má sấy (minh họa)", to: "accepted" },
  { name: "Mật ong hoa rừng (minh họa)", to: "scoring" },
  { name: "Trà lá sen (minh họa)", to: "scoring" },
] as const;

const COUNCIL = ["chair", "vice_chair", "member", "member", "member"] as const;
const POSTS = [
  "Phó Chủ tịch UBND tỉnh (minh họa)",
  "Giám đốc Sở Nông nghiệp và Môi trường (minh họa)",
  "Đại diện Sở Công Thương (minh họa)",
  "Đại diện Sở Y tế (minh họa)",
  "Đại diện Sở Khoa học và Công nghệ (minh họa)",
];

/** Points by part of the sheet in force, one row for each member who has handed in. */
const HANDED_IN = [
  [34.5, 20, 29],
  [35, 21.5, 30.25],
  [33, 19, 28.5],
] as const;

interface Place extends DemoDossier {
  commune_code: string;
}

/** Producers of Thanh Hóa whose commune is known, in an order that does not change. */
async function producersOf(container: MedusaContainer): Promise<Omit<Place, "product_name">[]> {
  return select(
    container,
    `select p.id as producer_id, p.commune_code from producer p where p.is_demo and p.status = 'active'
       and p.province_code = :province and p.commune_code is not null and p.deleted_at is null
     order by p.short_id limit 5`,
    { province: THANH_HOA },
  );
}

async function scopeOf(
  container: MedusaContainer,
  office: { id: string; level: Scope["level"]; unit_code: string | null },
  actor: string,
): Promise<Scope> {
  return {
    office_id: office.id,
    actor,
    role: "registrar",
    level: office.level,
    area: await readArea(container, office),
  };
}

/** The commune of a producer reports on its product; its office is opened where the demo has none. */
async function report(container: MedusaContainer, dossier_id: string, unit_code: string): Promise<void> {
  const service: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const known = async () => (await service.listOffices({ unit_code, level: "commune" }, { take: 1 }))[0];
  if ((await known()) === undefined) {
    const territory: TerritoryReader = container.resolve(TERRITORY_MODULE);
    const label = (await territory.labelsOf([unit_code])).get(unit_code) ?? unit_code;
    const name = `Ủy ban nhân dân ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
    await openOffice(container, { name, kind: "committee", unit_code, actor: "seed" });
  }
  const office = await known();
  if (office === undefined) throw new Error(`no office of ${unit_code} was opened`);
  const met = { met: true, note: null };
  await reportOnDossier(container, await scopeOf(container, office, "seed"), dossier_id, {
    number: "01/BC-UBND",
    reported_on: todayInHoChiMinh(),
    checks: { origin: met, labour: met, idea: met, identity: met },
    proposes: true,
    text: "Báo cáo minh họa.",
  });
}

async function check(
  container: MedusaContainer,
  registrar: Scope,
  { dossier_id, to, commune_code }: { dossier_id: string; to: (typeof DOSSIERS)[number]["to"]; commune_code: string },
): Promise<void> {
  if (to === "submitted") return;
  await actOnDossier(container, registrar, dossier_id, { act: "receive", receipt_number: null });
  if (to === "questions") {
    const text = "Biểu 03 chưa có kế hoạch doanh thu. Đề nghị bổ sung.";
    await actOnDossier(container, registrar, dossier_id, { act: "ask", text, part: 2 });
    return;
  }
  await report(container, dossier_id, commune_code);
  await actOnDossier(container, registrar, dossier_id, { act: "accept_form" });
}

async function openRound(container: MedusaContainer, registrar: Scope, council: readonly string[]): Promise<string> {
  const today = todayInHoChiMinh();
  const year = Number(today.slice(0, 4));
  const days = { intake_from: addDays(today, -60), intake_until: today, session_on: today };
  const id = await createRound(container, registrar, { name: `Đợt minh họa năm ${year}`, year, ...days });
  for (const [index, officer_id] of council.entries())
    await addSeat(container, registrar, id, {
      officer_id,
      post: POSTS[index] ?? "Ủy viên (minh họa)",
      seat: COUNCIL[index] ?? "member",
    });
  for (const [seat, post] of [
    ["member", "Đại diện Hội Nông dân tỉnh (minh họa, phiếu giấy)"],
    ["secretary", "Chuyên viên Văn phòng điều phối (minh họa)"],
  ] as const)
    await addSeat(container, registrar, id, { officer_id: null, post, seat });
  await actOnRound(container, registrar, id, { act: "open" });
  return id;
}

/** Three members have handed the first dossier's sheet in, the fourth has begun, the fifth stands aside. */
async function score(
  container: MedusaContainer,
  registrar: Scope,
  { round_id, council }: { round_id: string; council: readonly string[] },
): Promise<void> {
  const { entries } = await readRound(container, registrar, round_id);
  const [first] = entries;
  if (first === undefined) return;
  const place = { round_id, entry_id: first.id, seat_id: null };
  const as = (index: number): Scope => ({ ...registrar, role: "council", actor: council[index] ?? "" });
  const points = ([a, b, c]: readonly [number, number, number]) => ({
    scores: [
      { code: "A", points: a, reason: null },
      { code: "B", points: b, reason: null },
      { code: "C", points: c, reason: null },
    ],
  });
  for (const [index, row] of HANDED_IN.entries()) {
    await saveSheet(container, as(index), place, points(row));
    await actOnSheet(container, as(index), place, { act: "submit" });
  }
  await saveSheet(container, as(3), place, { scores: [{ code: "A", points: 30, reason: null }] });
  const reason = "Từng tư vấn cho chủ thể (minh họa)";
  await actOnSheet(container, as(4), place, { act: "recuse", reason });
}

/** A demo round of Thanh Hóa with dossiers on every stage up to scoring; a second run adds nothing. */
export async function seedRating(container: MedusaContainer): Promise<void> {
  const rating: RatingModuleService = container.resolve(RATING_MODULE);
  if ((await rating.listRatingRounds({}, { take: 1 })).length > 0) return;
  const offices: OfficeModuleService = container.resolve(OFFICE_MODULE);
  const [office] = await offices.listOffices({ unit_code: THANH_HOA, kind: "coordination" }, { take: 1 });
  const producers = await producersOf(container);
  if (office === undefined || producers.length === 0) return;
  const officers = await offices.listOfficers({ office_id: office.id, status: "active" }, { order: { email: "ASC" } });
  const council = officers.filter(({ role }) => role === "council").map(({ id }) => id);
  const lead = officers.find(({ role }) => role === "registrar");
  if (lead === undefined) return;
  const registrar = await scopeOf(container, office, lead.id);
  const round_id = await openRound(container, registrar, council);
  for (const [index, { name, to }] of DOSSIERS.entries()) {
    const producer = producers[index % producers.length];
    if (producer === undefined) continue;
    const dossier_id = await handInDossier(container, { ...producer, product_name: name });
    await check(container, registrar, { dossier_id, to, commune_code: producer.commune_code });
    if (to === "scoring") await putIn(container, registrar, round_id, { dossier_id, product_set: null });
  }
  await actOnRound(container, registrar, round_id, { act: "begin_scoring" });
  await score(container, registrar, { round_id, council });
}
