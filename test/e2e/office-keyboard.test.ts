import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, DESKTOP, startBrowser } from "../support/browser";
import { walkByKeyboard } from "../support/keyboard";
import { OFFICE_PAGES } from "../support/office-screens";
import { demoOfficer } from "../support/officers";
import { openPortalAs } from "../support/portal-screens";
import { stack } from "../support/stack";

const PAGES = [...OFFICE_PAGES, "/bao-cao", "/bao-cao/ke-hoach", "/bao-cao/nam"];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ viewport: DESKTOP });
});
afterAll(async () => browser.close());

it("reaches everything on every page of the offices' portal by the Tab key, and shows where it is", async () => {
  const page = await openPortalAs(browser, await demoOfficer("hoso.thanhhoa@ocop.example"), "/office");
  const found: Record<string, unknown> = {};
  for (const path of PAGES) {
    const answer = await page.goto(`${stack().storefront}/office${path}`, { waitUntil: "networkidle" });
    const { reached, missed, unseen } = await walkByKeyboard(page);
    if (answer?.status() !== 200 || reached < 10 || missed.length > 0 || unseen.length > 0)
      found[path] = { status: answer?.status(), reached, missed, unseen };
  }
  expect(found).toEqual({});
});
