import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, stampFits, writeStamp } from "./fingerprint";

let folder = "";
const write = (name: string, content: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "fingerprint-"));
  write("a/one.ts", "1");
  write("b.json", "{}");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("fingerprint", () => {
  it.each<[string, () => void]>([
    ["a changed file", () => write("a/one.ts", "2")],
    ["a new file", () => write("a/two.ts", "")],
    [
      "a moved file",
      () => {
        rmSync(path.join(folder, "b.json"));
        write("c.json", "{}");
      },
    ],
  ])("differs after %s", (_case, change) => {
    const before = fingerprint([folder]);
    change();
    expect(fingerprint([folder])).not.toBe(before);
  });

  it.each<[string, () => void]>([
    ["other times", () => utimesSync(path.join(folder, "b.json"), 1, 1)],
    ["a test", () => write("a/one.test.ts", "x")],
    ["packages", () => write("node_modules/p/index.js", "x")],
    ["nothing", () => undefined],
  ])("stays the same after %s", (_case, change) => {
    const before = fingerprint([folder, path.join(folder, "absent")]);
    change();
    expect(fingerprint([folder, path.join(folder, "absent")])).toBe(before);
  });
});

describe("stamp", () => {
  it("vouches for the sources it was written for only", () => {
    const stamp = path.join(folder, "out", ".stamp");
    expect(stampFits(stamp, "x")).toBe(false);
    writeStamp(stamp, "x");
    expect([stampFits(stamp, "x"), stampFits(stamp, "y")]).toEqual([true, false]);
  });
});
