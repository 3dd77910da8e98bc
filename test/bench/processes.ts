import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Settings } from "../../backend/dev/settings";
import type { Row } from "./table";

const SETTLE_MS = 15_000;

/** From the start of the stack to the first whole page. */
export async function secondStart(start: () => Promise<string>): Promise<Row> {
  const began = Date.now();
  const url = await start();
  await (await fetch(url)).text();
  return {
    what: "second start to the first page",
    value: (Date.now() - began) / 1000,
    unit: "s",
    against: "limit",
    reference: 15,
    more: false,
  };
}

/** Memory that a process alone accounts for, shared pages divided among their users, in megabytes. */
function proportionalMegabytes(pid: string): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Processes of this stack: this one and its children, and the server of its data folder with its own. */
function stackProcesses(settings: Settings): string[] {
  const parents = new Map(
    readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => {
        try {
          const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
          return [pid, stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? ""] as const;
        } catch {
          return [pid, ""] as const;
        }
      }),
  );
  const roots = new Set([String(process.pid)]);
  for (const line of execFileSync("ps", ["-eo", "pid,args"]).toString().split("\n")) {
    if (line.includes(settings.dataDir) && line.includes("postgres")) roots.add(line.trim().split(/\s+/)[0] ?? "");
  }
  const belongs = (pid: string): boolean =>
    roots.has(pid) || (parents.has(pid) && pid !== "1" && belongs(parents.get(pid) ?? "1"));
  return [...parents.keys()].filter(belongs);
}

/** Memory of runner, API, storefront and database together, after they have come to rest. */
export async function idleMemory(settings: Settings): Promise<Row> {
  await sleep(SETTLE_MS);
  const total = stackProcesses(settings).reduce((sum, pid) => sum + proportionalMegabytes(pid), 0);
  return {
    what: "idle memory of all processes",
    value: total,
    unit: "MB",
    against: "limit",
    reference: 900,
    more: false,
  };
}
