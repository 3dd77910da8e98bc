import type { Page } from "playwright-core";
import { expect } from "vitest";
import { atOnce } from "./at-once";
import type { Browser } from "./browser";
import { stack } from "./stack";

/** Pages that load side by side; each of them waits for a quiet network. */
export const WIDTH = 4;
/** Most JavaScript of one page, compressed, in bytes. */
const LIMIT = 150 * 1024;

/** Whether scripts have come, and no more of them within a second. */
async function arrived(page: Page, sizes: ReadonlyMap<string, number>): Promise<boolean> {
  const before = sizes.size;
  await page.waitForTimeout(1_000);
  return before > 0 && sizes.size === before;
}

/** Scripts that a page loads into an empty cache: bytes on the wire by address. */
export async function scriptBytesOf({ context }: Browser, path: string): Promise<Map<string, number>> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
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
  // A browser that is short of time may be quiet before it has asked for the first script, and between two of them.
  await expect.poll(async () => arrived(page, sizes), { timeout: 60_000 }).toBe(true);
  await page.close();
  return sizes;
}

/** Pages that load more than 150 kB of scripts, or none, with their bytes. */
export async function outOfBounds(browser: Browser, paths: readonly string[]): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  await atOnce(WIDTH, paths, async (path) => {
    const sum = [...(await scriptBytesOf(browser, path)).values()].reduce((all, size) => all + size, 0);
    if (sum === 0 || sum > LIMIT) found[path] = sum;
  });
  return found;
}
