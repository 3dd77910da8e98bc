import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import express from "express";
import type { AddressInfo } from "node:net";
import { packedAssets } from "./packed-assets.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "assets-"));
writeFileSync(path.join(folder, "a.js.br"), "packed");
const app = express();
app.use("/assets", packedAssets(folder), (_req, res) => void res.send("plain"));
const server = app.listen(0);
const ask = (file: string, encoding: string) =>
  fetch(`http://localhost:${(server.address() as AddressInfo).port}/assets/${file}`, {
    headers: { "accept-encoding": encoding },
  });
afterAll(() => void server.close());

describe("packed assets", () => {
  it("go to whoever takes Brotli, for ever", async () => {
    const answer = await ask("a.js", "gzip, br").catch(() => null);
    // "packed" is no Brotli, so reading it fails; its headers say what was sent.
    expect(answer?.headers.get("content-encoding")).toBe("br");
    expect(answer?.headers.get("content-type")).toContain("text/javascript");
    expect(answer?.headers.get("cache-control")).toContain("immutable");
  });

  it("leave everybody else and every other file alone", async () => {
    expect(await (await ask("a.js", "gzip")).text()).toBe("plain");
    expect(await (await ask("b.js", "br")).text()).toBe("plain");
    expect(await (await ask("..%2Fa.js", "br")).text()).toBe("plain");
  });
});
