import type { Page } from "playwright-core";
import { expect } from "vitest";
import { type Browser, DESKTOP, PHONE, seriousFindings } from "./browser";
import type { Person } from "./portal-people";
import { stack } from "./stack";

/** Opens a page of a portal as somebody, by the log-in page that stands before it. @param path with its query */
export async function openPortalAs(
  { context, open }: Browser,
  { email, password }: Person,
  path: string,
): Promise<Page> {
  await context.clearCookies();
  const page = await open(`${stack().storefront}${path}`);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((url) => `${url.pathname}${url.search}` === path);
  return page;
}

/** A page that fits a small phone and a desktop: nothing serious for axe, nothing beside the screen. */
export async function fitsBothScreens(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  if (before !== null) await page.setViewportSize(before);
}
