import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { DossierCreate } from "../../contract/dossier";
import { DOSSIER_MODULE, type DossierModuleService } from "../../modules/dossier";
import { OPEN_STATUSES } from "../../modules/dossier/rules/status";
import type { ProductGroup } from "../../shared/certification-vocabulary";
import { select } from "../../shared/database";
import { refused } from "./own";
import { chosenSheet } from "./sheet";

/** Most dossiers of one producer that go on at once. */
const MOST_OPEN = 100;

interface Subject {
  rated_product_id: string | null;
  product_name: string;
  group: ProductGroup;
}

/** A product of the register, by the name it has in the shop. @throws MedusaError `product_not_found`, for a foreign one too */
async function ratedSubject(container: MedusaContainer, producerId: string, ratedId: string): Promise<Subject> {
  const [row] = await select<{ group: ProductGroup; title: string }>(
    container,
    `select rp."group", p.title from rated_product rp
     join product_rated_product link on link.rated_product_id = rp.id and link.deleted_at is null
     join product p on p.id = link.product_id and p.deleted_at is null
     join product_producer made on made.product_id = p.id and made.deleted_at is null
     where rp.id = :ratedId and made.producer_id = :producerId and rp.deleted_at is null limit 1`,
    { ratedId, producerId },
  );
  if (row === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such product", "product_not_found");
  return { rated_product_id: ratedId, product_name: row.title, group: row.group };
}

async function subjectOf(container: MedusaContainer, producerId: string, body: DossierCreate): Promise<Subject> {
  if (body.rated_product_id !== null) {
    const rated = await ratedSubject(container, producerId, body.rated_product_id);
    return { ...rated, product_name: body.product_name ?? rated.product_name };
  }
  const { product_name, group } = body;
  if (product_name === null || group === null) throw new Error("the contract lets no dossier without a product pass");
  return { rated_product_id: null, product_name, group };
}

/**
 * Begins a dossier as a draft.
 * @returns its id
 * @throws MedusaError `product_not_found`, `criteria_unknown`; conflict `dossier_open` while another one of the same product
 *   goes on, or a hundred of the producer's
 */
export async function openDossier(
  container: MedusaContainer,
  { producer_id, actor, ...body }: DossierCreate & { producer_id: string; actor: string },
): Promise<string> {
  const service: DossierModuleService = container.resolve(DOSSIER_MODULE);
  const sheet = chosenSheet(body);
  const subject = await subjectOf(container, producer_id, body);
  const begin = async () => {
    const going = await service.listDossiers({ producer_id, status: [...OPEN_STATUSES] }, { take: MOST_OPEN });
    const twice = going.some(({ rated_product_id: id }) => id !== null && id === subject.rated_product_id);
    if (twice || going.length >= MOST_OPEN) throw refused("dossier_open", "Another dossier of this product goes on");
    return service.open({ ...subject, ...sheet, producer_id, purpose: body.purpose }, actor);
  };
  return container.resolve(Modules.LOCKING).execute([`ocop-dossiers-of:${producer_id}`], begin, { timeout: 15 });
}
