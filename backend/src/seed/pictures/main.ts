import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { compose } from "./still-life";

/** Widths of every picture in px; pages pick one by the end of the name: `-320`, `-640`, `-1080`. */
const WIDTHS: [width: number, quality: number][] = [
  [320, 74],
  [640, 70],
  [1080, 58],
];

const TARGET = join(__dirname, "../../../../storefront/public/media");

interface Row {
  name: string;
  back: string;
  front: string;
  things: string;
}

function rows(): Row[] {
  const text = readFileSync(join(__dirname, "../data/pictures.tsv"), "utf8");
  return text
    .split("\n")
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [name = "", back = "", front = "", things = ""] = line.split("\t");
      return { name, back, front, things };
    });
}

async function make(row: Row): Promise<number> {
  const svg = await compose(row.back, row.front, row.things).catch((error: Error) => {
    throw new Error(`${row.name}: ${error.message}`);
  });
  const master = await sharp(Buffer.from(svg)).flatten().png().toBuffer();
  if (row.name === "og") {
    const card = await sharp(master)
      .resize(1200, 1200)
      .extract({ left: 0, top: 330, width: 1200, height: 630 })
      .jpeg({ quality: 80 })
      .toBuffer();
    writeFileSync(join(TARGET, "og.jpg"), card);
    return card.length;
  }
  let bytes = 0;
  for (const [width, quality] of WIDTHS) {
    const picture = await sharp(master).resize(width).webp({ quality, effort: 5 }).toBuffer();
    writeFileSync(join(TARGET, `${row.name}-${width}.webp`), picture);
    bytes += picture.length;
  }
  return bytes;
}

/** Draws all pictures of `data/pictures.tsv`, or only those whose names are given on the command line. */
async function main(): Promise<void> {
  mkdirSync(TARGET, { recursive: true });
  const wanted = process.argv.slice(2);
  let bytes = 0;
  let count = 0;
  for (const row of rows()) {
    if (wanted.length > 0 && !wanted.includes(row.name)) continue;
    bytes += await make(row);
    count += 1;
  }
  console.log(`${count} pictures, ${(bytes / 1_048_576).toFixed(2)} MB in ${TARGET}`);
}

void main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
