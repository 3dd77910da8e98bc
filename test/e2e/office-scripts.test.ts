import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { demoOfficer } from "../support/officers";
import { openPortalAs } from "../support/portal-screens";
import { outOfBounds } from "../support/script-bytes";

/** Those with the most words, forms and drawings; the others are made of the same parts. */
const PAGES = [
  "",
  "/san-pham",
  "/nhap-danh-sach",
  "/bao-cao",
  "/bao-cao/nam",
  "/ho-so-danh-gia",
  "/dot-danh-gia/moi",
  "/diem-ban/moi",
  "/van-ban/moi",
  "/tu-khoa",
  "/lich-su",
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

it("loads at most 150 kB of scripts on the largest pages of the offices' portal", async () => {
  await (await openPortalAs(browser, await demoOfficer("hoso.thanhhoa@ocop.example"), "/office")).close();
  const paths = PAGES.map((path) => `/office${path}`);
  expect(await outOfBounds(browser, paths)).toEqual({});
});
