import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";
import {
  MAX_PICTURE_PIXELS,
  PICTURE_FORMATS,
  PICTURE_WIDTHS,
  type PictureFormat,
} from "../../shared/listing-vocabulary";
import { looksLikePicture } from "./signature";

/** One copy of a picture, as it is kept. */
export interface Copy {
  width: (typeof PICTURE_WIDTHS)[number];
  format: PictureFormat;
  bytes: Buffer;
}

const FORMATS = new Set(["jpeg", "png", "webp", "heif"]);
const WIDEST = Math.max(...PICTURE_WIDTHS);
/** Longer than wide pictures are cut in resolution, not in content: nobody scrolls through a taller one. */
const TALLEST = WIDEST * 2;
const SECONDS = 30;
const QUALITY: Readonly<Record<PictureFormat, object>> = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78 },
};

// Memory stays the same however many pictures come: nothing is kept between them, and one thread works at a time.
sharp.cache(false);
sharp.concurrency(1);

const refused = (code: string, message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message, code);

/** Decodes a picture once: upright by its EXIF, at most as wide as the widest copy, without any metadata. */
async function decode(bytes: Buffer) {
  const input = sharp(bytes, { limitInputPixels: MAX_PICTURE_PIXELS, failOn: "error", pages: 1 });
  const { format, width = 0, height = 0, pages = 1 } = await input.metadata();
  if (!FORMATS.has(format ?? "") || pages > 1) throw refused("picture_invalid", "It is no still picture");
  if (width * height > MAX_PICTURE_PIXELS) throw refused("picture_too_large", "It has too many pixels");
  return input
    .autoOrient()
    .resize({ width: WIDEST, height: TALLEST, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .timeout({ seconds: SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/**
 * Makes the copies that are kept of a picture; nothing of the file itself is kept, only what it shows. A copy is never wider
 * than the picture is.
 * @throws MedusaError `picture_invalid` for whatever does not decode as a still JPEG, PNG, WebP or AVIF to its end,
 *   `picture_too_large` beyond 50 megapixels
 */
export async function encodePicture(bytes: Buffer): Promise<{ copies: Copy[]; width: number; height: number }> {
  if (!looksLikePicture(bytes)) throw refused("picture_invalid", "It does not begin like a picture");
  try {
    const { data, info } = await decode(bytes);
    const { width, height, channels } = info;
    const copies: Copy[] = [];
    for (const wide of PICTURE_WIDTHS)
      for (const format of PICTURE_FORMATS) {
        const copy = sharp(data, { raw: { width, height, channels } }).resize({
          width: wide,
          withoutEnlargement: true,
        });
        copies.push({ width: wide, format, bytes: await copy.toFormat(format, QUALITY[format]).toBuffer() });
      }
    return { copies, width, height };
  } catch (error) {
    if (error instanceof MedusaError) throw error;
    if (error instanceof Error && /pixel limit/i.test(error.message))
      throw refused("picture_too_large", "It has too many pixels");
    throw refused("picture_invalid", "It cannot be decoded");
  }
}
