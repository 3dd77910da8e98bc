import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimRun, holderOf } from "./run-lock";
import { StackError } from "./stack-error";

const NO_SUCH_PROCESS = 2 ** 22 + 1;
let folder = "";
const file = () => path.join(folder, "run.pid");

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "run-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("claimRun", () => {
  it("writes this process down and gives the claim back", () => {
    const release = claimRun(folder);
    expect(readFileSync(file(), "utf8")).toBe(String(process.pid));
    release();
    expect(holderOf(folder)).toBeUndefined();
  });

  it.each([
    ["a killed run", String(NO_SUCH_PROCESS)],
    ["another program of the same number", String(process.ppid)],
    ["half a write", ""],
    ["nonsense", "-1"],
  ])("takes over the claim of %s", (_case, content) => {
    writeFileSync(file(), content);
    claimRun(folder);
    expect(readFileSync(file(), "utf8")).toBe(String(process.pid));
  });

  it("refuses in one line when the folder cannot be claimed", () => {
    expect(() => claimRun(path.join(folder, "absent"))).toThrow(StackError);
  });
});
