import { afterAll, beforeAll, expect, it } from "vitest";
import { atOnce } from "../support/at-once";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { demoMember } from "../support/members";
import { signIn } from "../support/portal-screens";
import { stack } from "../support/stack";

/** Pages that load side by side; each of them waits for a quiet network. */
const WIDTH = 4;
/** Most JavaScript of one page, compressed, in bytes. */
const LIMIT = 150 * 1024;

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

/** Scripts that a page loads into an empty cache: bytes on the wire by address. */
async function scriptsOf(path: string): Promise<Map<string, number>> {
  const page = await browser.context.newPage();
  const network = await browser.context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  network.on("Network.responseReceived", ({ requestId, response }) => {
    if (/\.js(\?|$)/.test(response.url)) addresses.set(requestId, response.url);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address !== undefined) sizes.set(address, encodedDataLength);
  });
  await page.goto(`${stack().storefront}${path}`, { waitUntil: "networkidle" });
  await page.close();
  return sizes;
}

it("loads at most 150 kB of scripts on any page of the portal", async () => {
  const page = await browser.context.newPage();
  await signIn(page, await demoMember("chuthe@ocop.example"));
  await page.close();
  const heavy: Record<string, number> = {};
  await atOnce(WIDTH, PORTAL, async (path) => {
    const sizes = [...(await scriptsOf(`/producer${path}`)).values()];
    expect(sizes.length).toBeGreaterThan(0);
    const sum = sizes.reduce((all, size) => all + size, 0);
    if (sum > LIMIT) heavy[path] = sum;
  });
  expect(heavy).toEqual({});
});

/** Which of the portal's own sentences the scripts of some pages hold. */
async function toldBy(paths: readonly string[]): Promise<string[]> {
  const loaded = await atOnce(WIDTH, paths, scriptsOf);
  const addresses = new Set(loaded.flatMap((scripts) => [...scripts.keys()]));
  const sources = await Promise.all([...addresses].map(async (address) => (await fetch(address)).text()));
  return OWN.filter((sentence) => sources.some((source) => source.includes(sentence)));
}

it("leaves none of the portal's scripts to the shop's pages", async () => {
  expect(await toldBy(["/producer", "/producer/san-pham"])).toEqual(OWN);
  expect(await toldBy(SHOP)).toEqual([]);
});
