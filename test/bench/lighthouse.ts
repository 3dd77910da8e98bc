import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { roots } from "../../backend/dev/roots";
import { findChromium } from "../support/chromium";
import { median } from "./median";
import type { Row } from "./table";

const RUNS = 5;
const FLAGS =
  "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

interface Report {
  /** Present when the browser failed Lighthouse, not the page. */
  runtimeError?: { code: string };
  categories: Record<string, { score: number }>;
  audits: Record<string, { numericValue?: number }>;
}

async function once(url: string): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), "lighthouse-"));
  const output = path.join(folder, "report.json");
  const cli = path.join(roots.project, "node_modules", "lighthouse", "cli", "index.js");
  const child = spawn(
    process.execPath,
    [
      cli,
      url,
      "--quiet",
      "--output=json",
      `--output-path=${output}`,
      "--only-categories=performance,accessibility,seo",
      `--chrome-flags=${FLAGS}`,
    ],
    {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, CHROME_PATH: findChromium() },
    },
  );
  await new Promise((resolve) => child.on("close", resolve));
  try {
    return JSON.parse(readFileSync(output, "utf8")) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A whole report; a run in which the browser lost its trace is made again, at most twice. */
async function whole(url: string): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    const report = await once(url);
    if (report.runtimeError === undefined || attempt === 3) return report;
  }
}

async function firstProduct(storefront: string): Promise<string> {
  const html = await (await fetch(`${storefront}/san-pham`)).text();
  const slug = /href="(\/san-pham\/[^"?]+)"/.exec(html)?.[1];
  if (slug === undefined) throw new Error("The catalogue links to no product.");
  return slug;
}

/** Lighthouse on a simulated phone, median of five, on home, catalogue and product page. */
export async function lighthouse(storefront: string): Promise<Row[]> {
  const pages = { home: "/", catalogue: "/san-pham", product: await firstProduct(storefront) };
  const rows: Row[] = [];
  for (const [name, pathname] of Object.entries(pages)) {
    const reports: Report[] = [];
    for (let run = 0; run < RUNS; run += 1) reports.push(await whole(`${storefront}${pathname}`));
    const audit = (id: string) => median(reports.map((report) => report.audits[id]?.numericValue ?? Number.NaN));
    const score = (id: string) => median(reports.map((report) => (report.categories[id]?.score ?? 0) * 100));
    rows.push(
      {
        what: `${name}: largest contentful paint`,
        value: audit("largest-contentful-paint") / 1000,
        unit: "s",
        against: "limit",
        reference: 2,
        more: false,
      },
      {
        what: `${name}: total blocking time`,
        value: audit("total-blocking-time"),
        unit: "ms",
        against: "limit",
        reference: 150,
        more: false,
      },
      {
        what: `${name}: cumulative layout shift`,
        value: audit("cumulative-layout-shift"),
        unit: "",
        against: "limit",
        reference: 0.02,
        more: false,
      },
      {
        what: `${name}: performance`,
        value: score("performance"),
        unit: "",
        against: "goal",
        reference: 95,
        more: true,
      },
      {
        what: `${name}: accessibility`,
        value: score("accessibility"),
        unit: "",
        against: "goal",
        reference: 100,
        more: true,
      },
      { what: `${name}: SEO`, value: score("seo"), unit: "", against: "goal", reference: 100, more: true },
    );
  }
  return rows;
}
