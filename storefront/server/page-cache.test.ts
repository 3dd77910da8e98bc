import compression from "compression";
import express from "express";
import type { AddressInfo } from "node:net";
import type { Server } from "node:http";
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
  app.use(pageCache({ now: () => now, refresh: (url: string) => refreshed.push(url) }));
  app.get("/with-cookie", (_req, res) => void res.cookie("a", "b").send(`made ${(made += 1)}`));
  app.get("/broken", (_req, res) => void res.status(500).send(`made ${(made += 1)}`));
  app.use(
    (_req, res) =>
      void res.type("html").send(`<p>made ${(made += 1)}</p><script nonce="${res.locals.nonce}"></script>`),
  );
  server = app.listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
});
afterEach(() => server.close());

async function visit(path: string, visitor = "0", cookie = ""): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return (await fetch(`http://127.0.0.1:${port}${path}`, { headers: { "x-visit": visitor, cookie } })).text();
}

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
    "/broken",
  ])("keeps nothing of %s", async (path) => {
    await visit(path);
    expect(await visit(path)).toContain("made 2");
  });

  it("neither keeps nor serves a copy for visitors who passed the age screen", async () => {
    const passed = "ocop_cart_count=1; ocop_age=eyJ9";
    expect(await visit("/san-pham", "a", passed)).toContain("made 1");
    expect(await visit("/san-pham", "b")).toContain("made 2");
    expect(await visit("/san-pham", "c", passed)).toContain("made 3");
    expect(await visit("/san-pham", "d", "other_ocop_age=1; ocop_age=")).toContain("made 2");
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
