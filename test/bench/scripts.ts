import { startBrowser } from "../support/browser";
import type { Row } from "./table";

/** Compressed bytes of JavaScript that a browser fetches for a catalogue page. */
export async function scriptsTransferred(storefront: string): Promise<Row> {
  const browser = await startBrowser();
  try {
    const page = await browser.context.newPage();
    const session = await browser.context.newCDPSession(page);
    const scripts = new Set<string>();
    let bytes = 0;
    await session.send("Network.enable");
    session.on("Network.responseReceived", ({ requestId, response, type }) => {
      if (type === "Script" || response.mimeType.includes("javascript")) scripts.add(requestId);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await page.goto(`${storefront}/san-pham`, { waitUntil: "networkidle" });
    return {
      what: "JavaScript on a catalogue page, transferred",
      value: bytes / 1000,
      unit: "kB",
      against: "limit",
      reference: 125,
      more: false,
    };
  } finally {
    await browser.close();
  }
}
