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
import type { PictureAnswer } from "../../contract/producer-picture";
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing";
import { MAX_PICTURES_A_DAY } from "../../shared/listing-vocabulary";
import { audit } from "../delivery";
import { pictureAnswer } from "../producer-listing";
import { filesToKeep, keptFiles, makeCopies, type PictureCopies, pictureUrl } from "./copies";
import { leftToday } from "./read";

const WAIT_SECONDS = 60;

type KeepInput = PictureCopies & { producer_id: string; actor: string };
type Row = Omit<KeepInput, "copies" | "actor"> & { sent_by: string; url: string; files: Record<string, string> };

const storeStep = createStep(
  "ocop-store-producer-picture",
  async (row: Row, { container }) => {
    const service: ListingModuleService = container.resolve(LISTING_MODULE);
    const { id } = await service.createListingPictures(row);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service: ListingModuleService = container.resolve(LISTING_MODULE);
    await service.deleteListingPictures([id]);
  },
);

/** Hands the copies to the Files Module and writes down where they are. */
const keepWorkflow = createWorkflow("ocop-keep-producer-picture", (input: KeepInput) => {
  const files = uploadFilesWorkflow.runAsStep({
    input: transform(input, (copies) => ({ files: filesToKeep(copies) })),
  });
  const row = transform({ input, files }, ({ input: { actor, copies, ...picture }, files: kept }) => ({
    ...picture,
    sent_by: actor,
    url: pictureUrl(picture.stem),
    files: keptFiles({ ...picture, copies }, kept),
  }));
  return new WorkflowResponse(storeStep(row));
});

/**
 * Takes a picture of a producer's. Its own name, its metadata and whatever else was in the file are gone afterwards.
 * @throws MedusaError `picture_invalid`, `picture_too_large`; not_allowed `picture_limit` after sixty in 24 hours
 */
export async function keepPicture(
  container: MedusaContainer,
  { producer_id, actor, bytes }: { producer_id: string; actor: string; bytes: Buffer },
): Promise<PictureAnswer> {
  const work = async () => {
    if ((await leftToday(container, producer_id)) <= 0)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `More than ${MAX_PICTURES_A_DAY} pictures in a day`,
        "picture_limit",
      );
    const { copies, ...picture } = await makeCopies(bytes);
    const { result: id } = await keepWorkflow(container).run({ input: { producer_id, actor, copies, ...picture } });
    await audit(container, {
      actor_type: "producer",
      actor_id: actor,
      action: "picture.send",
      subject_type: "listing_picture",
      subject_id: id,
    });
    return pictureAnswer({ id, url: pictureUrl(picture.stem), ...picture });
  };
  return container.resolve(Modules.LOCKING).execute([`ocop-pictures:${producer_id}`], work, { timeout: WAIT_SECONDS });
}
