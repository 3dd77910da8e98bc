import { spawn } from "node:child_process";
import { nodeProgram } from "./newer-node";
import { roots } from "./roots";

/** Runs a TypeScript program of the project in the foreground. @returns its exit code */
export async function runProgram(file: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(nodeProgram, ["--import", "tsx", file, ...args], {
    cwd: roots.project,
    env,
    stdio: "inherit",
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (code) => resolve(code ?? 1));
  });
}
