import type { Page } from "playwright-core";
import { type Browser, DESKTOP, startBrowser } from "./browser";
import { stack } from "./stack";

/** What is ours of a page: the frame around it is Medusa's. */
export const OWN_PARTS = ["main", "[role=dialog]"];

const browsers: Browser[] = [];

/** One of the operator's screens, signed in as the first or the second demo operator. */
export async function screens(person: 0 | 1, path: string, viewport = DESKTOP): Promise<Page> {
  const browser = await startBrowser({ viewport });
  browsers.push(browser);
  const login = stack().logins.filter(({ role }) => role === "operator")[person];
  const page = await browser.open(`${stack().admin}/login`);
  await page.locator('input[name="email"]').fill(login?.email ?? "");
  await page.locator('input[name="password"]').fill(login?.password ?? "");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
  await page.goto(`${stack().admin}/${path}`);
  return page;
}

/** Closes every browser that `screens` opened. */
export async function closeScreens(): Promise<void> {
  for (const browser of browsers.splice(0)) await browser.close();
}
