import { spawn } from "node:child_process";
import { createWriteStream, readFileSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";
import path from "node:path";
import { nodeProgram } from "./newer-node";
import { StackError } from "./stack-error";
import { endWithParent } from "./service";
import { stopRequest, throwIfStopped } from "./stop-request";

const LINES_SHOWN = 25;
/** How much nicer than this process is what gives way: it gets a third of the time of another program beside it. */
const GIVES_WAY = 5;

/** How a program is started: its folder, variables and where its output goes. */
export interface RunOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Also shows the output on the terminal. */
  echo?: boolean;
  /** Lets programs beside it go first where cores are few. */
  givesWay?: boolean;
}

/**
 * Runs a Node program to its end, which comes early when this process is asked
 * to end, or is killed: two seeds at once would be worse than half a one.
 * @throws StackError with the last lines of its log when it does not end with 0, Stopped when it was ended
 */
export async function runNode(name: string, args: string[], options: RunOptions): Promise<void> {
  throwIfStopped();
  const log = createWriteStream(options.logFile);
  const child = spawn(nodeProgram, [...endWithParent, ...args], {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  if (options.givesWay === true && child.pid !== undefined)
    setPriority(child.pid, Math.min(getPriority() + GIVES_WAY, constants.priority.PRIORITY_LOW));
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      log.write(chunk);
      if (options.echo === true) process.stdout.write(chunk);
    });
  }
  const end = () => void child.kill("SIGTERM");
  stopRequest.addEventListener("abort", end, { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  }).finally(() => stopRequest.removeEventListener("abort", end));
  await new Promise((resolve) => log.end(resolve));
  throwIfStopped();
  if (code === 0) return;
  const tail = readFileSync(options.logFile, "utf8").split("\n").slice(-LINES_SHOWN).join("\n");
  throw new StackError(
    `${name} failed (code ${code}); the log is ${path.relative(process.cwd(), options.logFile)}\n${tail}`,
  );
}
