import type { MedusaContainer } from "@medusajs/framework/types";
import { PAGE_VIEWS_MODULE, type PageViewsModuleService } from "ocop/modules/page-views";
import { PRODUCER_MODULE, type ProducerModuleService } from "ocop/modules/producer";
import { addDays, todayInHoChiMinh } from "ocop/shared/clock";
import { select } from "ocop/shared/database";
import { MM, pdfBytes, pdfDocument } from "ocop/shared/pdf/document";
import { openDossier, scoreDossier } from "ocop/workflows/dossier/index";
import { addPaper, keepPaperFile } from "ocop/workflows/producer-application/index";
import { addLotStep, addLotTest, createLot, issueLot } from "ocop/workflows/traceability/index";
import { draw } from "../rules/demo-certificate";
import { demoProducers } from "./demo-producers";

const ACTOR = "seed";
const VIEW_DAYS = 60;

interface Good {
  id: string;
  title: string;
  rated_id: string | null;
  has_dossier: boolean;
}

async function goodsOf(container: MedusaContainer, producerId: string): Promise<Good[]> {
  return select<Good>(
    container,
    `select p.id, p.title, link.rated_product_id as rated_id,
       exists (select 1 from dossier d where d.rated_product_id = link.rated_product_id and d.deleted_at is null) as has_dossier
     from product p join product_producer made on made.product_id = p.id and made.deleted_at is null
     left join product_rated_product link on link.product_id = p.id and link.deleted_at is null
     where made.producer_id = :producerId and p.deleted_at is null and p.status = 'published' order by p.handle`,
    { producerId },
  );
}

/** What an application asks for, plainly made up; what is there already stays. */
async function seedApplication(container: MedusaContainer, producer: { id: string; name: string }): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const known = await service.retrieveProducer(producer.id);
  await service.updateProducers({
    id: producer.id,
    legal_name: known.legal_name ?? producer.name,
    tax_code: known.tax_code ?? "0000000000",
    representative: known.representative ?? "Đại diện minh họa",
    phone: known.phone ?? "024 0000 0000",
    address: known.address ?? "Địa chỉ minh họa",
  });
  const paper = {
    producer_id: producer.id,
    kind: "business_registration" as const,
    number: "MINH-HOA-01",
    issuer: "Cơ quan minh họa",
    issued_on: "2022-01-04",
    expires_on: null,
  };
  const doc = pdfDocument("Giấy tờ minh họa", { width: 210 * MM, height: 297 * MM }, 20 * MM);
  doc.addPage().fontSize(16).text("Giấy tờ minh họa, không có giá trị pháp lý.");
  const paper_id = await addPaper(container, paper);
  await keepPaperFile(container, { producer_id: producer.id, paper_id, bytes: await pdfBytes(doc) });
}

async function seedLot(container: MedusaContainer, producer_id: string, good: Good, today: string): Promise<void> {
  const deed = { producer_id, actor: ACTOR };
  const made_on = addDays(today, -12);
  const lot_id = await createLot(
    container,
    {
      product_id: good.id,
      variant_id: null,
      number: null,
      made_on,
      best_before: null,
      quantity: 120,
      unit: "sản phẩm",
      place: "Xưởng minh họa",
      note: null,
    },
    deed,
  );
  const lot = { ...deed, lot_id };
  const step = { place: "Xưởng minh họa", done_by: "Tổ sản xuất", corrects: null };
  await addLotStep(container, { ...step, what: "Chuẩn bị nguyên liệu", done_on: addDays(made_on, -2) }, lot);
  await addLotStep(container, { ...step, what: "Sản xuất và đóng gói", done_on: made_on }, lot);
  const test = { what: "Kiểm tra chất lượng", laboratory: "Phòng kiểm nghiệm minh họa", result: "Đạt", corrects: null };
  await addLotTest(container, { ...test, tested_on: addDays(made_on, 1) }, lot);
  await issueLot(container, lot);
}

/** A dossier that was begun: points of the three parts, papers still to come. */
async function seedDossier(container: MedusaContainer, producer_id: string, rated_id: string): Promise<void> {
  const own = { producer_id, actor: ACTOR };
  const subject = { rated_product_id: rated_id, product_name: null, group: null, product_set: null };
  const dossier_id = await openDossier(container, { ...own, ...subject, purpose: "re_rate" });
  const points = { A: 32, B: 19, C: 27 };
  const scores = Object.entries(points).map(([code, given]) => ({ code, points: given, reason: null }));
  await scoreDossier(container, { ...own, dossier_id, scores });
}

/** Views as a small shop has them, more at week-ends; the words that led here. */
async function seedViews(container: MedusaContainer, goods: readonly Good[], today: string): Promise<void> {
  const service: PageViewsModuleService = container.resolve(PAGE_VIEWS_MODULE);
  for (let ago = 1; ago <= VIEW_DAYS; ago += 1) {
    const day = addDays(today, -ago);
    const busy = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 12 : 4;
    const views = goods.map(({ id }) => ({
      day,
      kind: "product" as const,
      subject_id: id,
      views: 1 + draw(`views:${id}:${day}`, busy),
    }));
    const visits = goods.map(({ id, title }) => ({
      day,
      product_id: id,
      word: title.toLocaleLowerCase("vi").split(" ").slice(0, 3).join(" "),
      visits: 1 + draw(`visits:${id}:${day}`, 3),
    }));
    await service.addViews(views, visits);
  }
}

/** What the first demo producer finds in its portal beside its goods; a second run adds nothing. */
export async function seedPortal(container: MedusaContainer): Promise<void> {
  const [producer] = await demoProducers(container);
  if (producer === undefined) return;
  const present = await select(container, "select 1 from producer_paper where producer_id = :id limit 1", producer);
  if (present.length > 0) return;
  const today = todayInHoChiMinh();
  const goods = await goodsOf(container, producer.id);
  await seedApplication(container, producer);
  const [first] = goods;
  if (first !== undefined) await seedLot(container, producer.id, first, today);
  const rated = goods.find(({ rated_id, has_dossier }) => rated_id !== null && !has_dossier);
  if (rated?.rated_id) await seedDossier(container, producer.id, rated.rated_id);
  await seedViews(container, goods, today);
}
