import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Browser, DESKTOP, PHONE, seriousFindings } from "./browser";
import type { Person } from "./portal-people";
import { stack } from "./stack";

/** What somebody types to log in. */
type Typed = Pick<Person, "email" | "password">;

/** Fills in and sends the log-in form that a page shows. */
export async function fillLogIn(page: Page, { email, password }: Typed): Promise<void> {
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("main").getByRole("button", { name: "Đăng nhập" }).click();
}

/** Waits for the page behind the log-in: its address is there a moment before the form gives way to it. */
async function comeIn(page: Page, pathname: string | undefined): Promise<void> {
  await page.waitForURL((url) => url.pathname === pathname);
  await page.getByRole("heading", { level: 1, name: /^Đăng nhập / }).waitFor({ state: "detached" });
}

/** Logs in by the front door of a portal, and waits for its first page. */
export async function signIn(page: Page, person: Typed, portal: "producer" | "office" = "producer"): Promise<void> {
  await page.goto(`${stack().storefront}/${portal}/dang-nhap`);
  await fillLogIn(page, person);
  await comeIn(page, `/${portal}`);
}

/** Opens a page of a portal as somebody, by the log-in page that stands before it. @param path with its query */
export async function openPortalAs({ context, open }: Browser, person: Typed, path: string): Promise<Page> {
  await context.clearCookies();
  const page = await open(`${stack().storefront}${path}`);
  await fillLogIn(page, person);
  await comeIn(page, path.split("?")[0]);
  return page;
}

/** How long a form is given to be kept on the device before it is typed again, in milliseconds. */
const KEPT_WITHIN_MS = 2_000;

/** Types into a box until this device keeps it: before a page's scripts run, nothing listens to what is typed. */
export async function typeUntilKept(box: Locator, text: string): Promise<void> {
  const isKept = (typed: string) => Object.values(localStorage).join("").includes(typed);
  await expect
    .poll(async () => {
      await box.fill("");
      await box.fill(text);
      const kept = box.page().waitForFunction(isKept, text, { timeout: KEPT_WITHIN_MS });
      return kept.then(
        () => true,
        () => false,
      );
    })
    .toBe(true);
}

/** Pixels by which a page is wider than its window. */
export async function pixelsBeside(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** What is serious for axe, or scrolls sideways, on a small phone and on a desktop; by `name` and width. The page stays wide. */
export async function faultsOnBothScreens(page: Page, name: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const viewport of [PHONE, DESKTOP]) {
    await page.setViewportSize(viewport);
    const findings = await seriousFindings(page);
    if (findings.length > 0) found[`${name} at ${viewport.width}`] = findings;
    const overflow = await pixelsBeside(page);
    if (overflow > 0) found[`${name} at ${viewport.width}, sideways`] = overflow;
  }
  return found;
}

/** Nothing serious for axe, and nothing that scrolls sideways. */
export async function expectSound(page: Page): Promise<void> {
  expect([await seriousFindings(page), await pixelsBeside(page)]).toEqual([[], 0]);
}

/** A page that is sound on a small phone and on a desktop. */
export async function fitsBothScreens(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    await expectSound(page);
  }
  if (before !== null) await page.setViewportSize(before);
}
