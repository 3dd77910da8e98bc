import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, DESKTOP, PHONE, seriousFindings, startBrowser } from "../support/browser";
import { OFFICE_PAGES } from "../support/office-screens";
import { demoOfficer } from "../support/officers";
import { openPortalAs, pixelsBeside } from "../support/portal-screens";
import { stack } from "../support/stack";

/** Width of what is printed on A4 with margins of 1 cm, in pixels of a printer's page: 190 mm at 96 to the inch. */
const PAPER = { width: 718, height: 1047 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
  page = await openPortalAs(browser, await demoOfficer("hoso.thanhhoa@ocop.example"), "/office");
});
afterAll(async () => browser.close());

/** What a person who looks at a page finds wrong with it, by name. */
async function faultsOf(language: "vi" | "en"): Promise<Record<string, unknown>> {
  const faults: Record<string, unknown> = {};
  const findings = await seriousFindings(page);
  if (findings.length > 0) faults.axe = findings;
  const beside = await pixelsBeside(page);
  if (beside > 0) faults.beside = beside;
  const said = await page.evaluate(() => document.documentElement.lang);
  if (said !== language) faults.language = said;
  return faults;
}

/** What is for the screen alone and would be printed all the same, and boxes whose right part paper would cut off. */
async function misprints(): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("header, nav, form[method=get]")];
    const clipped = [...document.querySelectorAll<HTMLElement>("main *")].filter(
      (box) => ["auto", "scroll"].includes(getComputedStyle(box).overflowX) && box.scrollWidth > box.clientWidth,
    );
    return [...shown, ...clipped].filter((box) => box.checkVisibility()).map((box) => box.outerHTML.slice(0, 120));
  });
}

it.each(OFFICE_PAGES)(
  "/office%s is for everybody, in Vietnamese on a phone and in English on a desktop",
  async (path) => {
    const found: Record<string, unknown> = {};
    for (const [language, prefix, viewport] of [
      ["vi", "", PHONE],
      ["en", "/en", DESKTOP],
    ] as const) {
      await page.setViewportSize(viewport);
      const answer = await page.goto(`${stack().storefront}${prefix}/office${path}`, { waitUntil: "load" });
      const faults = { status: answer?.status(), ...(await faultsOf(language)) };
      if (faults.status !== 200 || Object.keys(faults).length > 1) found[language] = faults;
    }
    expect(found).toEqual({});
  },
);

it("each list is printed without what is for the screen, and whole", async () => {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  const found: Record<string, unknown> = {};
  for (const path of OFFICE_PAGES) {
    await page.goto(`${stack().storefront}/office${path}`, { waitUntil: "load" });
    const wrong = await misprints();
    if (wrong.length > 0) found[path] = wrong;
  }
  expect(found).toEqual({});
});
