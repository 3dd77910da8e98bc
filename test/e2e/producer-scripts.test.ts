import { afterAll, beforeAll, expect, it } from "vitest";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { demoMember } from "../support/members";
import { signIn } from "../support/portal-screens";
import { atOnce } from "../support/at-once";
import { outOfBounds, scriptBytesOf, WIDTH } from "../support/script-bytes";

const PORTAL = [
  "",
  "/don-hang",
  "/san-pham",
  "/san-pham/moi",
  "/san-pham/nhap",
  "/giao-hang",
  "/lo-hang",
  "/lo-hang/moi",
  "/chung-nhan",
  "/ho-so-danh-gia",
  "/tien",
  "/so-lieu",
  "/ho-so",
  "/danh-gia",
  "/nhu-cau",
  "/diem-ban",
  "/ho-so-dang-ky",
  "/giay-to",
  "/thanh-vien",
  "/su-dong-y",
  "/lam-thay",
];
const SHOP = ["/", "/san-pham", "/chu-the", "/diem-ban", "/gio-hang"];
/** Sentences that only the portal says: of its head, its goods and its first page. */
const OWN = [
  "Kênh chủ thể",
  "Chụp một tấm ảnh, ghi tên và giá là xong bản nháp đầu tiên",
  "Hai điều này là đủ để bắt đầu",
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

it("loads at most 150 kB of scripts on any page of the portal", async () => {
  const page = await browser.context.newPage();
  await signIn(page, await demoMember("chuthe@ocop.example"));
  await page.close();
  const paths = PORTAL.map((path) => `/producer${path}`);
  expect(await outOfBounds(browser, paths)).toEqual({});
});

/** Which of the portal's own sentences the scripts of some pages hold. */
async function toldBy(paths: readonly string[]): Promise<string[]> {
  const loaded = await atOnce(WIDTH, paths, async (path) => scriptBytesOf(browser, path));
  const addresses = new Set(loaded.flatMap((scripts) => [...scripts.keys()]));
  const sources = await Promise.all([...addresses].map(async (address) => (await fetch(address)).text()));
  return OWN.filter((sentence) => sources.some((source) => source.includes(sentence)));
}

it("leaves none of the portal's scripts to the shop's pages", async () => {
  expect(await toldBy(["/producer", "/producer/san-pham"])).toEqual(OWN);
  expect(await toldBy(SHOP)).toEqual([]);
});
