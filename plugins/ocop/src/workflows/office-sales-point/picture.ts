import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";
import { SALES_POINT_MODULE, type SalesPointModuleService } from "../../modules/sales-point";
import { select } from "../../shared/database";
import { MAX_POINT_PICTURES_A_DAY } from "../../shared/sales-point-vocabulary";
import { audit, inTransaction } from "../delivery";
import { filesToKeep, keptFiles, makeCopies, type PictureCopies, pictureUrl } from "../producer-picture";
import { ownPoint } from "./own-point";
import type { OfficeActor } from "./write";

const WAIT_SECONDS = 60;

type KeepInput = PictureCopies & { sales_point_id: string; office_id: string; sent_by: string };
type Row = Omit<KeepInput, "copies"> & { files: Record<string, string> };

/** The photo and its line in the audit trail; the last step, so that nothing takes it back. */
const storeStep = createStep("ocop-store-point-picture", async (row: Row, { container }) => {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE);
  const subject = { subject_type: "sales_point", subject_id: row.sales_point_id };
  const deed = { actor_type: "officer", actor_id: row.sent_by, action: "sales_point.picture", ...subject };
  const id = await inTransaction(container, SALES_POINT_MODULE, async (transaction) => {
    const picture = await service.createSalesPointPictures(row, transaction);
    await audit(container, { ...deed, after: { picture_id: picture.id } }, transaction);
    return picture.id;
  });
  return new StepResponse(id);
});

const keepWorkflow = createWorkflow("ocop-keep-point-picture", (input: KeepInput) => {
  const files = uploadFilesWorkflow.runAsStep({
    input: transform(input, (copies) => ({ files: filesToKeep(copies) })),
  });
  const row = transform({ input, files }, ({ input: { copies, ...picture }, files: kept }) => ({
    ...picture,
    files: keptFiles({ ...picture, copies }, kept),
  }));
  return new WorkflowResponse(storeStep(row));
});

/** How many photos an office may still send in the running 24 hours. */
export async function pointPicturesLeft(container: MedusaContainer, office_id: string): Promise<number> {
  const [row] = await select<{ sent: number }>(
    container,
    `select count(*)::int as sent from sales_point_picture
     where office_id = :office_id and created_at > now() - interval '24 hours'`,
    { office_id },
  );
  return Math.max(0, MAX_POINT_PICTURES_A_DAY - (row?.sent ?? 0));
}

/**
 * Takes a photo of a check at a point of the office's area, as producers' pictures are taken: encoded anew, without its own
 * name, place or time.
 * @throws MedusaError not_found `sales_point_not_found`; `picture_invalid`, `picture_too_large`; not_allowed `picture_limit`
 */
export async function keepPointPicture(
  container: MedusaContainer,
  { actor, office_id, area }: OfficeActor,
  sales_point_id: string,
  bytes: Buffer,
): Promise<{ id: string; url: string }> {
  await ownPoint(container, area, sales_point_id);
  const work = async () => {
    if ((await pointPicturesLeft(container, office_id)) <= 0)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Too many photos in a day", "picture_limit");
    const copies = await makeCopies(bytes);
    const input = { ...copies, sales_point_id, office_id, sent_by: actor };
    const { result: id } = await keepWorkflow(container).run({ input });
    return { id, url: pictureUrl(copies.stem) };
  };
  return container.resolve(Modules.LOCKING).execute([`ocop-pictures:${office_id}`], work, { timeout: WAIT_SECONDS });
}
