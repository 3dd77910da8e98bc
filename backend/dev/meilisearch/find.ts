import { execFileSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import type { Environment } from "../../src/config/env";
import { StackError } from "../stack-error";

const NAME = process.platform === "win32" ? "meilisearch.exe" : "meilisearch";

/** Where the search server of this run is: a server that is already there, or a program to run. */
export type Found = { host: string; key: string } | { program: string; version: string };

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The version a program says it has, such as "1.50.0"; undefined when it cannot be run or is something else. */
function versionOf(program: string): string | undefined {
  try {
    const said = execFileSync(program, ["--version"], {
      timeout: 10_000,
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
    return /^meilisearch (\d+\.\d+\.\d+)/.exec(said)?.[1];
  } catch {
    return undefined;
  }
}

/** The program `meilisearch` on the given search path. */
function programOn(searchPath: string): Found | undefined {
  for (const folder of searchPath.split(path.delimiter).filter((one) => path.isAbsolute(one))) {
    const program = path.join(folder, NAME);
    if (!isProgram(program)) continue;
    const version = versionOf(program);
    if (version !== undefined) return { program, version };
  }
  return undefined;
}

/**
 * Finds the search server: MEILISEARCH_HOST, else a program on the path, unless SEARCH_ENGINE says postgres.
 * @throws StackError when SEARCH_ENGINE asks for one that is not there
 */
export function findMeilisearch(env: Environment, searchPath = process.env.PATH ?? ""): Found | undefined {
  if (env.SEARCH_ENGINE === "postgres") return undefined;
  const found =
    env.MEILISEARCH_HOST === undefined
      ? programOn(searchPath)
      : { host: env.MEILISEARCH_HOST, key: env.MEILISEARCH_API_KEY ?? "" };
  if (found === undefined && env.SEARCH_ENGINE === "meilisearch")
    throw new StackError("SEARCH_ENGINE asks for Meilisearch: set MEILISEARCH_HOST or put the program on the PATH.");
  return found;
}
