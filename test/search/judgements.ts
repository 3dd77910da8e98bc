import { readFileSync } from "node:fs";
import path from "node:path";
import { from, madeBy, type SearchCase, titled } from "./cases";

function wanted(text: string): SearchCase["first"] {
  if (!text.startsWith("*")) return titled(...text.split("|"));
  const [field, value = ""] = text.slice(1).split("=");
  return field === "district" ? from(value) : madeBy(value);
}

/** The judgements of judgements.tsv: query, class, what must come first, what is also wanted among the first ten. */
export function readJudgements(): SearchCase[] {
  return readFileSync(path.join(__dirname, "judgements.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line): SearchCase => {
      const [q = "", kind = "", first = "", also = ""] = line.split("\t");
      return { q, kind, first: wanted(first), ...(also === "" ? {} : { also: wanted(also) }) };
    });
}
