import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { cleanFile } from "./clean-file";
import { whileOpen } from "./guarded";
import { ownPaper } from "./papers";

interface Named {
  producer_id: string;
  paper_id: string;
}

/**
 * Keeps the file of a paper, private and under a name of ours; a former file goes.
 * @throws MedusaError `paper_not_found`, `paper_file_refused`, `application_state`
 */
export async function keepPaperFile(container: MedusaContainer, input: Named & { bytes: Buffer }): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const files = container.resolve(Modules.FILE);
  await ownPaper(service, input);
  // Decoding takes a moment, so it is done before anything is locked.
  const clean = await cleanFile(input.bytes);
  await whileOpen(container, input.producer_id, "papers", async () => {
    const { id, file_key: former } = await ownPaper(service, input);
    const { id: file_key } = await files.createFiles({
      filename: `${id}.${clean.extension}`,
      mimeType: clean.type,
      content: clean.bytes.toString("base64"),
      access: "private",
    });
    await service.updateProducerPapers({
      id,
      file_key,
      file_type: clean.type,
      file_bytes: clean.bytes.length,
      file_at: new Date(),
    });
    if (former !== null) await files.deleteFiles([former]);
  });
}

/** The file of a paper. @throws MedusaError `paper_not_found`, also where no file was sent */
export async function readPaperFile(
  container: MedusaContainer,
  named: Named,
): Promise<{ bytes: Buffer; type: string; name: string }> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const { kind, file_key, file_type } = await ownPaper(service, named);
  if (file_key === null || file_type === null)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The paper has no file", "paper_not_found");
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(file_key);
  return { bytes, type: file_type, name: `${kind}.${file_type === "application/pdf" ? "pdf" : "webp"}` };
}
