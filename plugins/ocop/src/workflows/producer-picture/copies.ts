import { randomBytes } from "node:crypto";
import { inTurns } from "../../shared/in-turn";
import { type Copy, encodePicture } from "./encode";

const STEM_BYTES = 16;
/** A decoded picture takes more memory than all the rest of a request. */
const inTurn = inTurns();

/** Copies of a picture as they go to the Files Module, under a random name that they share. */
export interface PictureCopies {
  stem: string;
  width: number;
  height: number;
  copies: { name: string; mimeType: string; content: string }[];
}

const copyOf = ({ width, format, bytes }: Copy) => ({
  name: `${width}.${format}`,
  mimeType: `image/${format}`,
  content: bytes.toString("base64"),
});

/**
 * Makes the copies that are kept of a picture, one picture at a time.
 * @throws MedusaError `picture_invalid`, `picture_too_large`
 */
export async function makeCopies(bytes: Buffer): Promise<PictureCopies> {
  const { copies, width, height } = await inTurn(async () => encodePicture(bytes));
  return { stem: randomBytes(STEM_BYTES).toString("hex"), width, height, copies: copies.map(copyOf) };
}

/** What the Files Module is asked to keep. */
export function filesToKeep({ stem, copies }: PictureCopies) {
  return copies.map(({ name, mimeType, content }) => ({
    filename: `${stem}-${name}`,
    mimeType,
    content,
    access: "public" as const,
  }));
}

/** Where it keeps each copy, by "640.webp". */
export function keptFiles({ copies }: PictureCopies, kept: readonly { id: string }[]): Record<string, string> {
  return Object.fromEntries(copies.map(({ name }, place) => [name, kept[place]?.id ?? ""]));
}

/** Site address of the copy that is 640 pixels wide. */
export function pictureUrl(stem: string): string {
  return `/pictures/${stem}-640.webp`;
}
