import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { StackError } from "../stack-error";
import type { Account, Home } from "./account";

const LINES_SHOWN = 5;

/** An embedded server: its folders and the account that it runs as. */
export interface Server {
  home: Home;
  account: Account | undefined;
}

/**
 * Runs a program of PostgreSQL to its end, in a process group of its own: a
 * Ctrl-C in the middle must not leave a server that nobody stops.
 * @throws StackError with what it said and the end of the server's log
 */
export async function command(server: Server, program: string, args: string[]): Promise<string> {
  const child = spawn(path.join(server.home.native, "bin", program), args, {
    ...server.account,
    cwd: server.home.data,
    env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const said: Record<"out" | "err", string> = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", (error) => {
      said.err += error.message;
      resolve(null);
    });
    child.on("close", resolve);
  });
  if (code === 0) return said.out;
  const log = path.join(server.home.data, "server.log");
  const tail = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-LINES_SHOWN).join("\n") : "";
  throw new StackError(`PostgreSQL: ${program} failed. ${said.err.trim()}\n${tail}`);
}
