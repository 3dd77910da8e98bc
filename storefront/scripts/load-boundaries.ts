import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BoundaryError, convertBoundaries } from "./boundaries/convert";

/** Larger files belong in a tile server: a phone would not draw them. */
const MOST_BYTES = 60_000_000;
const WARN_BYTES = 3_000_000;

/** Reads the file, writes `map/boundaries.json` under the data folder in one step, and tells its size. */
function load(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) throw new BoundaryError(`There is no file ${file}`);
  if (stat.size > MOST_BYTES)
    throw new BoundaryError(`${file} is larger than ${MOST_BYTES / 1_000_000} MB; simplify it first`);
  const boundaries = convertBoundaries(readFileSync(file, "utf8"));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = join(resolve(root, process.env.DATA_DIR ?? ".data"), "map");
  const target = join(folder, "boundaries.json");
  const text = JSON.stringify(boundaries);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${target}.new`, text);
  renameSync(`${target}.new`, target);
  const advice = text.length > WARN_BYTES ? " (large for a phone: simplify the file if the map feels slow)" : "";
  return `${boundaries.features.length} boundaries, ${(text.length / 1000).toFixed(0)} kB${advice} -> ${target}`;
}

const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new BoundaryError("Usage: npm run map:boundaries -- <file.geojson | file.topo.json>");
  console.log(load(resolve(process.env.INIT_CWD ?? process.cwd(), file)));
} catch (error) {
  console.error(
    error instanceof BoundaryError
      ? error.message
      : `The boundaries could not be written: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
