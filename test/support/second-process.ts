import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { medusaBuiltCli } from "../../backend/dev/build/parts";
import { anyFreePort } from "../../backend/dev/ports";
import { roots } from "../../backend/dev/roots";
import { databaseUrl } from "./audit";

const READY_TIMEOUT_MS = 120_000;

/** Runs work beside a second process of the tested shop, which does its jobs as a worker does. */
export async function withWorker<T>(work: (worker: ChildProcess) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ocop-worker-"));
  const log = path.join(folder, "worker.log");
  const port = await anyFreePort();
  const worker = spawn(process.execPath, [medusaBuiltCli, "start", "--port", String(port)], {
    cwd: path.join(roots.backend, ".medusa", "server"),
    env: {
      ...process.env,
      NODE_ENV: "development",
      DATABASE_URL: databaseUrl(),
      DATA_DIR: folder,
      PORT: String(port),
      MEDUSA_WORKER_MODE: "worker",
      DISABLE_ADMIN: "true",
    },
    stdio: ["ignore", openSync(log, "w"), openSync(log, "a")],
  });
  const ended = new Promise((resolve) => worker.once("close", resolve));
  try {
    const until = Date.now() + READY_TIMEOUT_MS;
    for (;;) {
      const health = await fetch(`http://localhost:${port}/health`).catch(() => null);
      if (health?.ok === true) break;
      if (worker.exitCode !== null || Date.now() > until)
        throw new Error(`the worker did not start:\n${readFileSync(log, "utf8").slice(-2000)}`);
      await sleep(200);
    }
    return await work(worker);
  } finally {
    worker.kill("SIGKILL");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}
