import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildProvinces } from "./provinces/build";

/** Writes `app/shared/map/provinces.json`; run again only when the drawing or the country's outline changes. */
const drawing = readFileSync(createRequire(import.meta.url).resolve("@svg-maps/vietnam"), "utf8");
const outline = JSON.parse(readFileSync(new URL("../public/map/outline.geojson", import.meta.url), "utf8"));
const { provinces, apart } = buildProvinces(drawing, outline);
const text = `${JSON.stringify(provinces)}\n`;
const [raw, zipped] = [Buffer.byteLength(text), gzipSync(text).byteLength].map((bytes) => (bytes / 1000).toFixed(1));

writeFileSync(fileURLToPath(new URL("../app/shared/map/provinces.json", import.meta.url)), text);
console.log(`provinces.json: ${raw} kB, ${zipped} kB zipped`);
console.log(`apart from the outline: ${apart.median.toFixed(2)} km, nine of ten at most ${apart.most.toFixed(2)} km`);
