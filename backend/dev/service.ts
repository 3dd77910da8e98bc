import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { nodeProgram } from "./newer-node";
import { StackError } from "./stack-error";
import { stopRequest, throwIfStopped } from "./stop-request";

const STOP_GRACE_MS = 12_000;
const STOP_LOOK_MS = 50;
const READY_TIMEOUT_MS = 120_000;

/** What Node is told so that a child ends when this process does. */
export const endWithParent = ["--require", path.join(__dirname, "end-with-parent.cjs")];

/** V8's own choice, whatever the machine. */
const V8_HELPERS = 4;
/**
 * Threads that V8 clears memory and compiles with: as many as there are processors beside the one that answers. All wait
 * for the last of them, and four on two processors stood in each other's and in the answers' way.
 */
const v8Helpers = `--v8-pool-size=${Math.max(1, Math.min(V8_HELPERS, availableParallelism() - 1))}`;

export interface ServiceOptions {
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  logFile: string;
  /** Answers 200 when the service is ready. */
  readyUrl: string;
}

/** A long-running child process: the API or the storefront. */
export class Service {
  private stopping = false;

  private constructor(
    readonly name: string,
    private readonly child: ChildProcess,
    private readonly logFile: string,
  ) {}

  /**
   * Starts a Node program and waits until it answers.
   * The child holds a channel to this process and ends itself when the channel
   * breaks, so that nothing is left behind when this process is killed. It is
   * in a process group of its own: Ctrl-C reaches this process only, which then
   * stops its children in order.
   * @throws StackError when it does not get ready, Stopped when this process is asked to end meanwhile
   */
  static async start(name: string, options: ServiceOptions): Promise<Service> {
    throwIfStopped();
    // The log belongs to the child: a pipe would break with this process and keep the child busy with that.
    const log = openSync(options.logFile, "w");
    const child = spawn(nodeProgram, [...endWithParent, v8Helpers, ...options.args], {
      cwd: options.cwd,
      env: options.env,
      stdio: ["ignore", log, log, "ipc"],
      detached: process.platform !== "win32",
    });
    closeSync(log);
    const service = new Service(name, child, options.logFile);
    await service.waitUntilReady(options.readyUrl);
    return service;
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /** Calls back when the process ends without having been asked to. */
  onUnexpectedEnd(callback: (message: string) => void): void {
    this.child.on("exit", (code, signal) => {
      if (!this.stopping)
        callback(`${this.name} ended by itself (${signal ?? `code ${code}`}); the log is ${this.logFile}`);
    });
  }

  /** Asks the process and its own children to end, and waits for all of them; after twelve seconds they are killed. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.send("SIGTERM");
    const deadline = Date.now() + STOP_GRACE_MS;
    while (this.send(0)) {
      if (Date.now() >= deadline) this.send("SIGKILL");
      await sleep(STOP_LOOK_MS);
    }
  }

  /** Sends a signal, 0 for none, to the process group. @returns whether anybody was there to get it */
  private send(signal: NodeJS.Signals | 0): boolean {
    const { pid, exitCode, signalCode } = this.child;
    if (pid === undefined) return false;
    if (process.platform === "win32") return exitCode === null && signalCode === null && this.child.kill(signal);
    try {
      return process.kill(-pid, signal);
    } catch {
      return false;
    }
  }

  private async waitUntilReady(url: string): Promise<void> {
    const deadline = Date.now() + READY_TIMEOUT_MS;
    while (Date.now() < deadline) {
      if (this.child.exitCode !== null || this.child.signalCode !== null) {
        const tail = readFileSync(this.logFile, "utf8").split("\n").slice(-15).join("\n");
        throw new StackError(`${this.name} did not start; the log is ${this.logFile}\n${tail}`);
      }
      if (stopRequest.aborted) {
        await this.stop();
        throwIfStopped();
      }
      const answer = await fetch(url, { signal: AbortSignal.timeout(5000) }).catch(() => undefined);
      if (answer?.ok === true) return;
      await sleep(150);
    }
    await this.stop();
    throw new StackError(
      `${this.name} did not answer at ${url} within ${READY_TIMEOUT_MS / 1000} s; the log is ${this.logFile}`,
    );
  }
}
