import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";

/** Most of a page that a picture shows, in pixels. */
const MOST_HEIGHT = 1_600;

/** Keeps what a page looks like as a picture of the docs; only where `PICTURES_TO` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES_TO;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const png = sharp(await page.screenshot({ fullPage: true }));
  const { width, height } = await png.metadata();
  const shown = png.extract({ left: 0, top: 0, width, height: Math.min(height, MOST_HEIGHT) });
  writeFileSync(path.join(folder, `${name}.webp`), await shown.webp({ quality: 70 }).toBuffer());
}
