import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const IGNORED = new Set(["node_modules", ".medusa", "build", ".react-router", ".data", "static"]);

function* files(target: string): Generator<string> {
  if (!existsSync(target)) return;
  if (statSync(target).isFile()) return yield target;
  for (const entry of readdirSync(target, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (IGNORED.has(entry.name) || entry.name.endsWith(".test.ts")) continue;
    yield* files(path.join(target, entry.name));
  }
}

/** A hash over the content of files and folders: equal sources give an equal hash, whatever their times. */
export function fingerprint(targets: string[]): string {
  const hash = createHash("sha256");
  for (const target of targets) {
    for (const file of files(target))
      hash.update(path.relative(target, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Whether what a stamp file vouches for was made from these sources. */
export function stampFits(stamp: string, mark: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === mark;
}

/** Written last, when the work is whole. */
export function writeStamp(stamp: string, mark: string): void {
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, mark);
}
