import { spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import path from "node:path";
import { StackError } from "./stack-error";

const LINES_SHOWN = 25;

/** How a program is started: its folder, variables and where its output goes. */
export interface RunOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Also shows the output on the terminal. */
  echo?: boolean;
}

/**
 * Runs a Node program to its end.
 * @throws StackError with the last lines of its log when it does not end with 0.
 */
export async function runNode(name: string, args: string[], options: RunOptions): Promise<void> {
  const log = createWriteStream(options.logFile);
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      log.write(chunk);
      if (options.echo === true) process.stdout.write(chunk);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  await new Promise((resolve) => log.end(resolve));
  if (code === 0) return;
  const tail = readFileSync(options.logFile, "utf8").split("\n").slice(-LINES_SHOWN).join("\n");
  throw new StackError(
    `${name} failed (code ${code}); the log is ${path.relative(process.cwd(), options.logFile)}\n${tail}`,
  );
}
