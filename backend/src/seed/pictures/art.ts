import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";

/** Folder of the rendered art: Microsoft Fluent Emoji (MIT) as packed by @lobehub/fluent-emoji-3d (MIT). */
const ART_DIR = join(dirname(require.resolve("@lobehub/fluent-emoji-3d/package.json")), "assets");

/** Tints bring the art's candy colours to the series' palette. */
const TINTS: Record<string, { saturation?: number; hue?: number; brightness?: number }> = {
  "": { saturation: 0.86 },
  silver: { saturation: 0.28, brightness: 1.02 },
  earth: { saturation: 0.55, brightness: 0.9 },
  dark: { saturation: 0.5, brightness: 0.62 },
  warm: { hue: 28, saturation: 0.8 },
  green: { hue: 110, saturation: 0.6 },
  blue: { hue: 220, saturation: 0.6 },
};

const cache = new Map<string, Promise<string>>();

async function load(code: string, tint: string): Promise<string> {
  const file = join(ART_DIR, `${code}.webp`);
  if (!existsSync(file)) throw new Error(`no art for "${code}"`);
  const recipe = TINTS[tint];
  if (!recipe) throw new Error(`unknown tint "${tint}"`);
  const png = await sharp(file).modulate(recipe).resize(512, 512, { kernel: "lanczos3" }).png().toBuffer();
  return `data:image/png;base64,${png.toString("base64")}`;
}

/**
 * One piece of art as a data URI, by its code point ("1f41f") and an optional tint ("1f41f!silver").
 * @throws Error when the package has no such picture or the tint is unknown.
 */
export function art(reference: string): Promise<string> {
  const known = cache.get(reference);
  if (known) return known;
  const [code = "", tint = ""] = reference.split("!");
  const made = load(code, tint);
  cache.set(reference, made);
  return made;
}
