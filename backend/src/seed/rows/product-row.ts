import { isIsoDay } from "ocop/shared/clock";
import type { Checked } from "./refusal";

const GROUPS = ["food", "beverage", "herbal", "handicraft", "ornamental", "tourism"] as const;
const STANDINGS = ["candidate", "unrated", "certified", "expired", "lapsed", "revoked"] as const;
const KINDS = ["enterprise", "cooperative", "cooperative_group", "household", "unknown"] as const;

/** A certificate as a source reports it; "demo" where the seed makes the fact up by its rule. */
export interface ReportedCertificate {
  stars: 3 | 4 | 5;
  potentialFive: boolean;
  score: number | null;
  /** A decision number, or "demo". */
  decision: string;
  /** YYYY-MM-DD, YYYY-MM, YYYY, or "demo". */
  issued: string;
  /** A certificate number, or "demo". */
  number: string;
  earlier: { stars: 3 | 4 | 5; year: string } | null;
  standing: "certified" | "expired" | "lapsed" | "revoked";
  endedBy: string | null;
  endedOn: string | null;
}

/** One product as its source prints it. */
export interface ProductRow {
  key: string;
  name: string;
  commune: string | null;
  district: string | null;
  province: string;
  group: (typeof GROUPS)[number];
  subGroup: string | null;
  alcohol: boolean;
  certificate: ReportedCertificate | null;
  producer: string | null;
  producerKind: (typeof KINDS)[number];
  scene: string;
}

const refuse = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
const oneOf = <T extends string>(list: readonly T[], text: string): T | undefined => list.find((item) => item === text);
const starsOf = (text: string | undefined): 3 | 4 | 5 | null =>
  text === "3" ? 3 : text === "4" ? 4 : text === "5" ? 5 : null;

function checkIssued(text: string): boolean {
  return text === "demo" || /^20\d\d$/.test(text) || /^20\d\d-(0[1-9]|1[0-2])$/.test(text) || isIsoDay(text);
}

function checkCertificate(
  cells: Record<string, string>,
  standing: ReportedCertificate["standing"],
): Checked<ReportedCertificate> {
  const stars = starsOf(cells.stars);
  if (stars === null) return refuse(`stars "${cells.stars ?? ""}" are not 3, 4 or 5`);
  if (!cells.decision) return refuse(`${stars} stars without a decision`);
  if (!checkIssued(cells.issued ?? "")) return refuse(`issue date "${cells.issued ?? ""}" is not a day, month or year`);
  const score = cells.score ? Number(cells.score) : null;
  if (score !== null && !(score >= 0 && score <= 100)) return refuse(`score "${cells.score}" is not between 0 and 100`);
  const potentialFive = cells.potential === "yes";
  if (potentialFive && stars !== 4) return refuse("potential 5 stars are shown on 4 stars only");
  const [former = "", year = ""] = (cells.earlier ?? "").split(":");
  const formerStars = starsOf(former);
  if (cells.earlier && (formerStars === null || !/^20\d\d$/.test(year)))
    return refuse(`earlier rating "${cells.earlier}" is not "stars:year"`);
  if (standing === "revoked" && (!cells.ended_by || !isIsoDay(cells.ended_on ?? "")))
    return refuse("revoked without decision and day");
  return {
    ok: true,
    row: {
      stars,
      potentialFive,
      score,
      standing,
      decision: cells.decision,
      issued: cells.issued ?? "",
      number: cells.number || "demo",
      earlier: formerStars === null ? null : { stars: formerStars, year },
      endedBy: cells.ended_by || null,
      endedOn: cells.ended_on || null,
    },
  };
}

/** Checks one row of products.tsv; whether its commune exists is asked of the territory later. */
export function checkProductRow(cells: Record<string, string>): Checked<ProductRow> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(cells.key ?? "")) return refuse(`key "${cells.key ?? ""}" is not an ASCII slug`);
  if (!cells.name) return refuse("no name");
  if (!cells.province) return refuse("no province");
  const group = oneOf(GROUPS, cells.group ?? "");
  if (!group) return refuse(`unknown group "${cells.group ?? ""}"`);
  const standing = oneOf(STANDINGS, cells.standing ?? "");
  if (!standing) return refuse(`unknown standing "${cells.standing ?? ""}"`);
  const producerKind = oneOf(KINDS, cells.producer_kind || "unknown");
  if (!producerKind) return refuse(`unknown kind of producer "${cells.producer_kind ?? ""}"`);
  if (!["", "yes"].includes(cells.alcohol ?? ""))
    return refuse(`alcohol "${cells.alcohol ?? ""}" is not "yes" or empty`);
  let certificate: ReportedCertificate | null = null;
  if (standing !== "candidate" && standing !== "unrated") {
    const checked = checkCertificate(cells, standing);
    if (!checked.ok) return checked;
    certificate = checked.row;
  } else if (cells.stars) return refuse(`a ${standing} product has no stars`);
  return {
    ok: true,
    row: {
      key: cells.key ?? "",
      name: cells.name,
      commune: cells.commune || null,
      district: cells.district || null,
      province: cells.province,
      group,
      producerKind,
      certificate,
      subGroup: cells.sub_group || null,
      alcohol: cells.alcohol === "yes",
      producer: cells.producer || null,
      scene: cells.scene ?? "",
    },
  };
}
