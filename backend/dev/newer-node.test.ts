import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { nodeProgram } from "./newer-node";

const brought = process.platform === "linux" && ["x64", "arm64"].includes(process.arch);

describe("nodeProgram", () => {
  it.runIf(brought)("is Node 24 or newer where npm brings one", () => {
    const version = execFileSync(nodeProgram, ["--version"], { encoding: "utf8" });
    expect(Number.parseInt(version.slice(1), 10)).toBeGreaterThanOrEqual(24);
  });
});
