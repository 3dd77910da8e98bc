import { randomBytes } from "node:crypto";
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
import type { PictureAnswer } from "../../contract/producer-listing";
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing";
import { MAX_PICTURES_A_DAY } from "../../shared/listing-vocabulary";
import { audit } from "../delivery";
import { pictureAnswer } from "../producer-listing";
import { type Copy, encodePicture } from "./encode";
import { inTurn } from "./in-turn";
import { leftToday } from "./read";

const STEM_BYTES = 16;
const WAIT_SECONDS = 60;

interface KeepInput {
  producer_id: string;
  actor: string;
  stem: string;
  width: number;
  height: number;
  copies: { name: string; mimeType: string; content: string }[];
}
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
    input: transform(input, ({ stem, copies }) => ({
      files: copies.map(({ name, mimeType, content }) => ({
        filename: `${stem}-${name}`,
        mimeType,
        content,
        access: "public" as const,
      })),
    })),
  });
  const row = transform(
    { input, files },
    ({ input: { producer_id, actor, stem, width, height, copies }, files: kept }) => ({
      producer_id,
      stem,
      width,
      height,
      sent_by: actor,
      url: `/pictures/${stem}-640.webp`,
      files: Object.fromEntries(copies.map(({ name }, place) => [name, kept[place]?.id ?? ""])),
    }),
  );
  return new WorkflowResponse(storeStep(row));
});

const copyOf = ({ width, format, bytes }: Copy) => ({
  name: `${width}.${format}`,
  mimeType: `image/${format}`,
  content: bytes.toString("base64"),
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
    const { copies, width, height } = await inTurn(async () => encodePicture(bytes));
    const stem = randomBytes(STEM_BYTES).toString("hex");
    const { result: id } = await keepWorkflow(container).run({
      input: { producer_id, actor, stem, width, height, copies: copies.map(copyOf) },
    });
    await audit(container, {
      actor_type: "producer",
      actor_id: actor,
      action: "picture.send",
      subject_type: "listing_picture",
      subject_id: id,
    });
    return pictureAnswer({ id, url: `/pictures/${stem}-640.webp`, stem, width, height });
  };
  return container.resolve(Modules.LOCKING).execute([`ocop-pictures:${producer_id}`], work, { timeout: WAIT_SECONDS });
}
