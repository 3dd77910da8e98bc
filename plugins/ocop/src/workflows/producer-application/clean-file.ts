import { MedusaError } from "@medusajs/framework/utils";
import sharp from "sharp";

/** A page photographed by a phone has up to 50 megapixels; more is a bomb. */
const MOST_PIXELS = 60_000_000;
/** Longest side of what is kept, pixels: an A4 page at 250 dots an inch is still read easily. */
const LONGEST_SIDE = 2900;
const PDF_HEAD = "%PDF-";
const PDF_END = "%%EOF";
/** How far from the end readers look for the end mark (ISO 32000-1, annex H.3.4.4). */
const PDF_TAIL_BYTES = 1024;
const IMAGES: ReadonlySet<string> = new Set(["jpeg", "png", "webp"]);

export interface CleanFile {
  bytes: Buffer;
  type: "image/webp" | "application/pdf";
  extension: "webp" | "pdf";
}

function refused(): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, "No picture or PDF that can be read", "paper_file_refused");
}

/** A PDF is kept as it is, because a signed one breaks when it is written anew; it is handed out as a download only. */
function isPdf(bytes: Buffer): boolean {
  return (
    bytes.subarray(0, PDF_HEAD.length).toString("latin1") === PDF_HEAD &&
    bytes.subarray(-PDF_TAIL_BYTES).toString("latin1").includes(PDF_END)
  );
}

/**
 * What is kept of a file that somebody sent: what it is, is told by its content alone. A picture is decoded, turned
 * upright and written anew, so that nothing of its metadata, such as where it was taken, and nothing behind it stays.
 * @throws MedusaError `paper_file_refused`
 */
export async function cleanFile(bytes: Buffer): Promise<CleanFile> {
  if (isPdf(bytes)) return { bytes, type: "application/pdf", extension: "pdf" };
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error", pages: 1 });
    const { format } = await image.metadata();
    if (!IMAGES.has(format)) throw refused();
    const written = await image
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer();
    return { bytes: written, type: "image/webp", extension: "webp" };
  } catch (error) {
    throw error instanceof MedusaError ? error : refused();
  }
}
