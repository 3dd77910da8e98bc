const ASCII = "latin1";
/** Brands of the ISO container that hold one AV1 picture. */
const AVIF_BRANDS = new Set(["avif", "mif1", "miaf"]);

/**
 * Whether bytes begin like one of the formats that are taken. Only these reach a decoder: SVG, PDF and the like have decoders
 * too, and a decoder that is never run has no faults.
 */
export function looksLikePicture(bytes: Buffer): boolean {
  const text = (from: number, to: number) => bytes.toString(ASCII, from, to);
  if (text(0, 3) === "\xff\xd8\xff") return true;
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return true;
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return true;
  return text(4, 8) === "ftyp" && AVIF_BRANDS.has(text(8, 12));
}
