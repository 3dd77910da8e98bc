import { readFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildOutline } from "./outline/build";
import { outlineSvg } from "./outline/to-svg";

/** Writes `public/map/outline.geojson` and `public/map/outline.svg`; run again only when world-atlas changes. */
const atlas = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
const outline = buildOutline(JSON.parse(readFileSync(atlas, "utf8")));
const folder = fileURLToPath(new URL("../public/map", import.meta.url));
const files = { "outline.geojson": `${JSON.stringify(outline)}\n`, "outline.svg": outlineSvg(outline) };

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(folder, name), text);
  console.log(`${name}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
