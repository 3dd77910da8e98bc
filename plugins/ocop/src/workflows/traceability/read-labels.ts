import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { select } from "../../shared/database";
import { shopAddressOf } from "../../shared/plugin-options";
import type { LabelSize, LotStatus } from "../../shared/traceability-vocabulary";
import { labelPdf } from "./label-pdf";

interface Row {
  number: string;
  status: LotStatus;
  product_title: string;
  variant_title: string | null;
  made_on: string;
  best_before: string | null;
  signed_code: string | null;
  producer: string;
}

/** The address that the code on a lot's labels says. @param token the signed code */
export function lotAddress(shop: string, token: string): string {
  return new URL(`/truy-xuat/${token}`, shop).toString();
}

/**
 * The labels of a producer's lot as a PDF file.
 * @throws MedusaError not_found `lot_not_found`; `lot_state` for a draft, which has no code yet, and for a recalled lot,
 *   which goes on no more packs
 */
export async function readLabels(
  container: MedusaContainer,
  { producer_id, lot_id }: { producer_id: string; lot_id: string },
  { size, count }: { size: LabelSize; count: number },
): Promise<{ name: string; file: Buffer }> {
  const [lot] = await select<Row>(
    container,
    `select l.number, l.status, l.product_title, l.variant_title, l.made_on, l.best_before, l.signed_code, p.name as producer
     from lot l join producer p on p.id = l.producer_id
     where l.id = :lot_id and l.producer_id = :producer_id and l.deleted_at is null`,
    { producer_id, lot_id },
  );
  if (lot === undefined) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such lot", "lot_not_found");
  if (lot.status !== "issued" || lot.signed_code === null)
    throw new MedusaError(MedusaError.Types.CONFLICT, "Only issued lots have labels", "lot_state");
  const address = lotAddress(shopAddressOf(container), lot.signed_code);
  return { name: `tem-${lot.number.replaceAll("/", "-")}.pdf`, file: await labelPdf(lot, address, size, count) };
}
