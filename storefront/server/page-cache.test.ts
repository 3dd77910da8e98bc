import compression from "compression";
import express from "express";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
import { keepAnswersApart } from "./age-cookie.mjs";
import { pageCache } from "./page-cache.mjs";

let now: number;
let made: number;
let refreshed: string[];
let server: Server;

beforeEach(async () => {
  now = Date.parse("2026-11-23T05:00:00Z");
  made = 0;
  refreshed = [];
  const app = express();
  app.use(compression({ threshold: 0 }));
  app.use((req, res, next) => {
    res.locals.nonce = `nonce-${req.headers["x-visit"] ?? "0"}`;
    next();
  });
  app.use((_req, res, next) => {
    res.set("Cache-Control", "public, s-maxage=60");
    next();
  });
  app.use(keepAnswersApart);
  app.use(pageCache({ now: () => now, refresh: (url: string) => refreshed.push(url) }));
  app.get("/with-cookie", (_req, res) => void res.cookie("a", "b").send(`made ${(made += 1)}`));
  app.get("/private", (_req, res) => void res.append("Cache-Control", "Private").send(`made ${(made += 1)}`));
  app.get("/no-store", (_req, res) => void res.set("Cache-Control", "no-store").send(`made ${(made += 1)}`));
  app.get("/broken", (_req, res) => void res.status(500).send(`made ${(made += 1)}`));
  app.use(
    (_req, res) =>
      void res.type("html").send(`<p>made ${(made += 1)}</p><script nonce="${res.locals.nonce}"></script>`),
  );
  server = app.listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(() => server.close());

async function answer(path: string, visitor = "0", cookie = ""): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, { headers: { "x-visit": visitor, cookie } });
}

const visit = async (...asked: Parameters<typeof answer>): Promise<string> => (await answer(...asked)).text();

describe("the page cache", () => {
  it("serves one copy to everybody, each with a nonce of its own", async () => {
    expect(await visit("/san-pham", "a")).toContain('made 1</p><script nonce="nonce-a">');
    expect(await visit("/san-pham", "b")).toContain('made 1</p><script nonce="nonce-b">');
    expect(await visit("/san-pham?trang=2")).toContain("made 2");
  });

  it.each([
    "/gio-hang",
    "/en/thanh-toan",
    "/don-hang/abc",
    "/en/tai-khoan",
    "/tai-khoan/dang-nhap",
    "/tai-khoan.data",
    "/mua-lai",
    "/xac-nhan-tuoi",
    "/en/xac-nhan-tuoi.data",
    "/gio-hang.data",
    "/with-cookie",
    "/private",
    "/no-store",
    "/broken",
  ])("keeps nothing of %s", async (path) => {
    await visit(path);
    expect(await visit(path)).toContain("made 2");
  });

  it.each([
    "ocop_cart_count=1; ocop_age=eyJ9",
    "a=1; ocop_age =eyJ9",
    "a=1;\tocop_age\t= eyJ9",
    "OCOP_AGE=eyJ9; a=1",
    'a=1;ocop_age="eyJ9"',
    "ocop_age=",
  ])("neither keeps nor serves a copy for visitors with the cookie %j", async (passed) => {
    const first = await answer("/san-pham", "a", passed);
    expect(await first.text()).toContain("made 1");
    expect(first.headers.get("cache-control")).toBe("private, no-store");
    expect(await visit("/san-pham", "b")).toContain("made 2");
    expect(await visit("/san-pham", "c", passed)).toContain("made 3");
    expect(await visit("/san-pham", "d", "other_ocop_age=1; ocop_ages=1; a=ocop_age")).toContain("made 2");
  });

  it("hands nothing on that a page calls private, whatever else was said before", async () => {
    expect((await answer("/private")).headers.get("cache-control")).toBe("private, no-store");
    expect((await answer("/no-store")).headers.get("cache-control")).toBe("private, no-store");
    expect((await answer("/san-pham")).headers.get("cache-control")).toBe("public, s-maxage=60");
  });

  it("serves an older copy while a new one is made, and none after that", async () => {
    await visit("/");
    now += 61_000;
    expect(await visit("/")).toContain("made 1");
    expect(refreshed).toEqual(["/"]);
    now += 300_000;
    expect(await visit("/")).toContain("made 2");
  });

  it("keeps nothing across midnight in Hồ Chí Minh City", async () => {
    now = Date.parse("2026-11-23T16:59:50Z");
    await visit("/");
    now += 9_000;
    expect(await visit("/")).toContain("made 1");
    now += 1_000;
    expect(await visit("/")).toContain("made 2");
  });
});
