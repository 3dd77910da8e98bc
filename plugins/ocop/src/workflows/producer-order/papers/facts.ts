import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { dayInHoChiMinh } from "../../../shared/clock";
import { select } from "../../../shared/database";
import type { FulfilmentMode } from "../../../shared/marketplace-vocabulary";
import { variantShown } from "../../../shared/variant-title";
import { type PlaceLabelColumns, placeLabelColumns, placeLabelJoins } from "../../place";
import { cashToCollect, shownBuyer } from "../own/present";
import { type OwnPart, type OwnReference, readOwnRow } from "../own/read-one";

/** What is printed about a part. Texts are plain. */
export interface PaperFacts {
  number: string;
  /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
  placed_on: string;
  mode: FulfilmentMode;
  from: { name: string; phone: string | null; place: string };
  to: { name: string; phone: string | null; lines: string[] };
  goods: { title: string; variant: string | null; quantity: number }[];
  /** Cash to take from the buyer, đồng; null where nothing is. */
  to_collect: number | null;
  delivery_name: string | null;
  carrier: string | null;
  tracking_code: string | null;
  note: string | null;
}

interface Sender extends PlaceLabelColumns {
  name: string;
  phone: string | null;
}

const isText = (text: string | null): text is string => text !== null && text !== "";

async function readSender(container: MedusaContainer, producerId: string): Promise<PaperFacts["from"]> {
  const [row] = await select<Sender>(
    container,
    `select p.name, p.phone, ${placeLabelColumns("p")} from producer p ${placeLabelJoins("p")} where p.id = :id`,
    { id: producerId },
  );
  if (row === undefined) throw new Error(`there is no producer ${producerId}`);
  const place = [row.commune_label, row.province_label].filter(isText).join(", ");
  return { name: row.name, phone: row.phone, place };
}

function goodsOf({ lines }: OwnPart): PaperFacts["goods"] {
  return lines.flatMap(({ title, variant_title, quantity, cancelled_quantity }) => {
    const left = quantity - cancelled_quantity;
    return left > 0 ? [{ title, variant: variantShown(variant_title, title), quantity: left }] : [];
  });
}

/**
 * What the papers of an own part say.
 * @throws MedusaError not_found `order_not_found`; not_allowed `part_state` while, or once, its buyer is not shown
 */
export async function readPaperFacts(container: MedusaContainer, reference: OwnReference): Promise<PaperFacts> {
  const part = await readOwnRow(container, reference);
  const buyer = shownBuyer(part, new Date());
  if (!buyer.shown) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Its buyer is not shown now", "part_state");
  const place = [buyer.commune, buyer.province].filter(isText).join(", ");
  return {
    number: part.number,
    placed_on: dayInHoChiMinh(part.created_at),
    mode: part.mode,
    from: await readSender(container, part.producer_id),
    to: { name: buyer.name ?? "", phone: buyer.phone, lines: [buyer.street, place].filter(isText) },
    goods: goodsOf(part),
    to_collect: cashToCollect(part),
    delivery_name: part.delivery_name,
    carrier: part.carrier,
    tracking_code: part.tracking_code,
    note: buyer.note,
  };
}
