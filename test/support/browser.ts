import { readFileSync } from "node:fs";
import { chromium, type Browser as Chromium, type BrowserContext, type Page } from "playwright-core";
import { findChromium } from "./chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Widths that every page is looked at: a small phone and a desktop. */
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** A browser as somebody's own device: cookies, storage and cache of it are nobody else's. */
export interface Browser {
  context: BrowserContext;
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** The program behind all that are open: starting it anew for each takes a second of two cores. */
let program: Promise<Chromium> | undefined;
let opened = 0;

/** Starts the Chromium of this machine with an empty profile. */
export async function startBrowser(
  options: { javaScriptEnabled?: boolean; viewport?: typeof PHONE } = {},
): Promise<Browser> {
  opened += 1;
  program ??= chromium.launch({ executablePath: findChromium(), headless: true, args: FLAGS });
  const running = await program;
  const context = await running.newContext({
    viewport: options.viewport ?? DESKTOP,
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    locale: "vi-VN",
  });
  // Only ends what hangs, also where two shops and their browsers share two cores.
  context.setDefaultTimeout(30_000);
  return {
    context,
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: "load" });
      return page;
    },
    close: async () => {
      await context.close();
      opened -= 1;
      if (opened > 0) return;
      const ended = program;
      program = undefined;
      await (await ended)?.close();
    },
  };
}

/** One finding of axe. */
export interface Finding {
  id: string;
  impact: string | null;
  nodes: string[];
}

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page, or in the parts of it that selectors name: serious and critical findings only. */
export async function seriousFindings(page: Page, parts: readonly string[] = ["html"]): Promise<Finding[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  return page.evaluate(async (include) => {
    interface AxeResult {
      violations: { id: string; impact: string | null; nodes: { html: string }[] }[];
    }
    interface Axe {
      run(context: { include: string[][] }, options: { resultTypes: string[] }): Promise<AxeResult>;
    }
    const { axe } = window as unknown as { axe: Axe };
    // Every rule is asked; only of what it finds wrong it writes down each place.
    const options = { resultTypes: ["violations"] };
    const { violations } = await axe.run({ include: include.map((selector) => [selector]) }, options);
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
  }, parts);
}
