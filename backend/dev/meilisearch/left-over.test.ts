import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { removeDataOfAnother, runningServer } from "./left-over";

let data: string;
beforeEach(() => {
  data = path.join(mkdtempSync(path.join(tmpdir(), "left-over-")), "data.ms");
  mkdirSync(data);
});
afterEach(() => rmSync(path.dirname(data), { recursive: true }));

it("keeps data of the same version and takes away any other", () => {
  writeFileSync(path.join(data, "VERSION"), "1.50.0\n");
  expect(removeDataOfAnother(data, "1.50.0")).toBeUndefined();
  expect(existsSync(data)).toBe(true);
  expect(removeDataOfAnother(data, "1.51.0")).toBe("1.50.0");
  expect(existsSync(data)).toBe(false);
  expect(removeDataOfAnother(data, "1.51.0")).toBeUndefined();
});

it("takes half-made data away", () => {
  expect(removeDataOfAnother(data, "1.50.0")).toBe("unknown");
});

it("does not take another program for the server", () => {
  const file = path.join(data, "pid");
  writeFileSync(file, String(process.ppid));
  expect(runningServer(file)).toBeUndefined();
  writeFileSync(file, "rubbish");
  expect(runningServer(file)).toBeUndefined();
});
