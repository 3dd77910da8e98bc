import type { Page } from "playwright-core";
import { type Browser, DESKTOP, startBrowser } from "./browser";
import { stack } from "./stack";

/** What is ours of a page: the frame around it is Medusa's. */
export const OWN_PARTS = ["main", "[role=dialog]"];

/** Browsers of the demo operators, each signed in once a file of tests. */
const signedIn = new Map<number, Promise<Browser>>();

async function signIn(person: 0 | 1): Promise<Browser> {
  const browser = await startBrowser();
  const login = stack().logins.filter(({ role }) => role === "operator")[person];
  const page = await browser.open(`${stack().admin}/login`);
  await page.locator('input[name="email"]').fill(login?.email ?? "");
  await page.locator('input[name="password"]').fill(login?.password ?? "");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
  await page.close();
  return browser;
}

/** One of the operator's screens, signed in as the first or the second demo operator. */
export async function screens(person: 0 | 1, path: string, viewport = DESKTOP): Promise<Page> {
  const known = signedIn.get(person) ?? signIn(person);
  signedIn.set(person, known);
  const page = await (await known).context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(`${stack().admin}/${path}`);
  return page;
}

/** Closes every browser that `screens` opened. */
export async function closeScreens(): Promise<void> {
  const browsers = [...signedIn.values()];
  signedIn.clear();
  for (const browser of browsers) await (await browser).close();
}
