import compression from "compression";
import express from "express";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pageCache } from "./page-cache.mjs";
import { pageViews } from "./page-views.mjs";

interface Told {
  kind: string;
  slug: string;
  word: string | null;
  count: number;
}

const PHONE = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const SHOWN = ["feat_01KAZZZZZZZZZZZZZZZZZZZZZ1", "feat_01KAZZZZZZZZZZZZZZZZZZZZZ2"];
let told: Told[][];
let counter: ReturnType<typeof pageViews>;
let server: Server;
let fails: boolean;

beforeEach(async () => {
  told = [];
  fails = false;
  counter = pageViews({
    gatherMs: 3_600_000,
    tell: async (views: Told[]) => {
      if (fails) throw new Error("away");
      told.push(views);
    },
  });
  const app = express();
  app.use(compression({ threshold: 0 }));
  app.use(counter.middleware);
  app.use((_req, res, next) => {
    res.locals.nonce = "n";
    next();
  });
  app.use(pageCache({ refresh: () => undefined }));
  app.get("/san-pham/khong-co", (_req, res) => void res.status(404).send("-"));
  app.get("/san-pham/ten-cu", (_req, res) => void res.redirect(301, "/san-pham/che"));
  app.get(
    ["/", "/_root.data"],
    (_req, res) => void res.set("x-featured", SHOWN.join(",")).type("html").send("<p>cards</p>"),
  );
  app.use((_req, res) => void res.type("html").send("<p>page</p>"));
  server = app.listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(() => server.close());

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function visit(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<void> {
  const sent = { "user-agent": PHONE, ...headers };
  const answer = await fetch(`${origin()}${path}`, { headers: sent, method, redirect: "manual" });
  await answer.arrayBuffer();
}

async function counted(): Promise<Told[]> {
  // The count is made once the answer is out.
  await new Promise((resolve) => setTimeout(resolve, 20));
  await counter.flush();
  return told.flat();
}

describe("views of pages", () => {
  it("are counted when the page cache answers too, in both languages and for pages that scripts load", async () => {
    for (const path of ["/san-pham/che", "/san-pham/che", "/en/san-pham/che", "/san-pham/che.data?_routes=a"])
      await visit(path);
    await visit("/chu-the/htx-b%E1%BA%AFc");
    expect(await counted()).toEqual([
      { kind: "product", slug: "che", word: null, count: 4 },
      { kind: "producer", slug: "htx-bắc", word: null, count: 1 },
    ]);
  });

  it("are not made by lists, by what is not there or elsewhere now, or by who only asks for the head", async () => {
    for (const path of ["/san-pham", "/chu-the", "/san-pham/khong-co", "/san-pham/ten-cu", "/diem-ban/che"])
      await visit(path);
    await visit("/san-pham/che", {}, "HEAD");
    expect(await counted()).toEqual([]);
  });

  it.each([
    { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" },
    { "user-agent": "facebookexternalhit/1.1" },
    { "user-agent": "Mozilla/5.0 HeadlessChrome/130.0" },
    { "user-agent": "node" },
    { "user-agent": "" },
    { "sec-purpose": "prefetch;prerender" },
    { "x-page-refresh": "abc" },
  ])("are not made by nobody: %j", async (headers) => {
    await visit("/san-pham/che", headers as Record<string, string>);
    expect(await counted()).toEqual([]);
  });

  it("are made by phones that are called like a robot", async () => {
    await visit("/san-pham/che", { "user-agent": "Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20) Mobile" });
    expect(await counted()).toHaveLength(1);
  });

  it("know the word that was searched for, from this shop's own results only", async () => {
    const from = (referer: string) => visit("/san-pham/che", { referer });
    await from(`${origin()}/san-pham?q=Ch%C3%A8%20lam&trang=2`);
    await from(`${origin()}/en/san-pham?q=Ch%C3%A8%20lam`);
    await from("https://elsewhere.example/san-pham?q=la");
    await from(`${origin()}/diem-ban?q=la`);
    await from("not an address");
    expect(await counted()).toEqual([
      { kind: "product", slug: "che", word: "Chè lam", count: 2 },
      { kind: "product", slug: "che", word: null, count: 3 },
    ]);
  });

  it("are one for who stays on the page", async () => {
    await visit("/san-pham/che");
    await visit("/san-pham/che.data?_routes=a", { referer: `${origin()}/san-pham/che?quy-cach=v1` });
    expect(await counted()).toMatchObject([{ count: 1 }]);
  });

  it("of featured cards are counted with the page that shows them, kept or not, and as the data of it", async () => {
    for (const path of ["/", "/", "/_root.data"]) await visit(path);
    await visit("/_root.data", { referer: `${origin()}/` });
    expect(await counted()).toEqual(SHOWN.map((slug) => ({ kind: "feature", slug, word: null, count: 3 })));
  });

  it("know who went on from a card, and take no card's word for it that is none", async () => {
    await visit(`/diem-ban/cho-a?noi-bat=${SHOWN[0]}`, { referer: `${origin()}/` });
    await visit(`/diem-ban/cho-a.data?noi-bat=${SHOWN[0]}&_routes=a`);
    for (const query of ["noi-bat=1", "noi-bat=", `noi-bat=${SHOWN[0]}&noi-bat=x`])
      await visit(`/diem-ban/cho-a?${query}`);
    await visit(`/san-pham?noi-bat=${SHOWN[0]}`);
    expect(await counted()).toEqual([{ kind: "feature_click", slug: SHOWN[0], word: null, count: 2 }]);
  });

  it("are lost when nobody takes them, and do not hold up the next ones", async () => {
    fails = true;
    const stderr = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await visit("/san-pham/che");
    expect(await counted()).toEqual([]);
    expect(stderr).toHaveBeenCalledWith(expect.stringContaining("1 pages were not counted"));
    stderr.mockRestore();
    fails = false;
    await visit("/san-pham/mat-ong");
    expect(await counted()).toEqual([{ kind: "product", slug: "mat-ong", word: null, count: 1 }]);
  });
});
