import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { PaperAnswer, PaperBody } from "../../contract/producer-paper";
import type { ProducerModuleService } from "../../modules/producer";
import { select } from "../../shared/database";
import type { PaperKind } from "../../shared/producer-vocabulary";
import { whileOpen } from "./guarded";

/** More than a cooperative with many goods needs, less than fills a disk: 200 files of 10 MB. */
const MOST_PAPERS = 200;

interface Row {
  id: string;
  kind: PaperKind;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
  expires_on: string | null;
  file_type: string | null;
  file_bytes: number | null;
  file_at: Date | null;
}

/** Papers of one producer, by kind, the one that lasts longest first. */
export async function readPapers(container: MedusaContainer, producerId: string): Promise<PaperAnswer[]> {
  const rows = await select<Row>(
    container,
    `select id, kind, number, issuer, issued_on, expires_on, file_type, file_bytes, file_at from producer_paper
     where producer_id = :producerId and deleted_at is null
     order by array_position(array['business_registration', 'food_safety', 'product_declaration', 'other'], kind),
       expires_on desc nulls first, id`,
    { producerId },
  );
  return rows.map(({ file_type, file_bytes, file_at, ...paper }) => ({
    ...paper,
    file:
      file_type === null || file_bytes === null || file_at === null
        ? null
        : { type: file_type, bytes: file_bytes, at: file_at.toISOString() },
  }));
}

interface Named {
  producer_id: string;
  paper_id: string;
}

/** A paper of this producer. @throws MedusaError `paper_not_found`, for another producer's as well */
export async function ownPaper(service: ProducerModuleService, { producer_id, paper_id }: Named) {
  const [paper] = await service.listProducerPapers({ id: paper_id, producer_id });
  if (paper === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such paper", "paper_not_found");
  return paper;
}

/** Notes a paper; its file is sent afterwards. @throws MedusaError `application_state`, `too_many_papers` */
export async function addPaper(
  container: MedusaContainer,
  input: PaperBody & { producer_id: string },
): Promise<string> {
  return whileOpen(container, input.producer_id, "papers", async (service) => {
    const known = await service.listProducerPapers({ producer_id: input.producer_id }, { take: null, select: ["id"] });
    if (known.length >= MOST_PAPERS)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "There are too many papers", "too_many_papers");
    return (await service.createProducerPapers(input)).id;
  });
}

/** Corrects what is written about a paper. @throws MedusaError `application_state`, `paper_not_found` */
export async function changePaper(
  container: MedusaContainer,
  { paper_id, ...input }: PaperBody & Named,
): Promise<void> {
  await whileOpen(container, input.producer_id, "papers", async (service) => {
    const { id } = await ownPaper(service, { producer_id: input.producer_id, paper_id });
    await service.updateProducerPapers({ ...input, id });
  });
}

/** Removes a paper with its file. @throws MedusaError `application_state`, `paper_not_found` */
export async function removePaper(container: MedusaContainer, named: Named): Promise<void> {
  await whileOpen(container, named.producer_id, "papers", async (service) => {
    const { id, file_key } = await ownPaper(service, named);
    await service.deleteProducerPapers([id]);
    if (file_key !== null) await container.resolve(Modules.FILE).deleteFiles([file_key]);
  });
}
