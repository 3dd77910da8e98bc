import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect } from "vitest";
import { seriousFindings } from "./browser";
import { stack } from "./stack";

/** Fills in and sends the log-in page of the producers' portal. */
export async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto(`${stack().storefront}/producer/dang-nhap`);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(/\/producer$/);
}

/** Nothing serious for axe, and nothing that scrolls sideways. */
export async function expectSound(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect([await seriousFindings(page), Math.max(0, sideways)]).toEqual([[], 0]);
}

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
