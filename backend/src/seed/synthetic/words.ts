import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_DIR } from "../catalogue";
import { splitRows } from "../rows/read-rows";

/** One sort of goods: its noun, group, pictures, two sizes and the price range of the small one in thousands of đồng. */
export interface Good {
  noun: string;
  group: string;
  subGroup: string;
  scene: string;
  picture: string;
  sizes: [small: string, large: string];
  low: number;
  high: number;
}

/** The words that synthetic names are made of. */
export interface Words {
  goods: Good[];
  qualities: string[];
  brands: string[];
  kinds: { kind: string; form: string }[];
}

/**
 * Reads the two files of words.
 * @throws Error when a row does not fit its heading: the words are the project's own
 */
export function readWords(): Words {
  const read = (file: string) => {
    const { rows, refusals } = splitRows(file, readFileSync(join(DATA_DIR, file), "utf8"));
    if (refusals[0]) throw new Error(`${file}:${refusals[0].line}: ${refusals[0].reason}`);
    return rows.map(({ cells }) => cells);
  };
  const words = read("synthetic-words.tsv");
  const of = (role: string): string[] => words.filter((row) => row.role === role).map(({ word }) => word ?? "");
  return {
    goods: read("synthetic-goods.tsv").map((row) => ({
      noun: row.noun ?? "",
      group: row.group ?? "",
      subGroup: row.sub_group ?? "",
      scene: row.scene ?? "",
      picture: row.picture ?? "",
      sizes: [row.small ?? "", row.large ?? ""],
      low: Number(row.low),
      high: Number(row.high),
    })),
    qualities: of("quality"),
    brands: of("brand"),
    kinds: of("kind").map((text) => ({ kind: text.split(":")[0] ?? "", form: text.split(":")[1] ?? "" })),
  };
}
