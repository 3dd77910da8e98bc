import type { IssuerLevel, ProductGroup } from "../../../shared/certification-vocabulary";
import type { ProducerKind } from "../../../shared/producer-vocabulary";
import { foldWords } from "../../../shared/text";

const GROUPS: readonly (readonly [RegExp, ProductGroup])[] = [
  [/duoc lieu|thuoc nam/, "herbal"],
  [/thu cong|my nghe|trang tri/, "handicraft"],
  [/sinh vat canh|hoa|dong vat canh|cay canh/, "ornamental"],
  [/du lich|dich vu/, "tourism"],
  [/do uong|nuoc uong|\bche\b|ruou|\btra\b/, "beverage"],
  [/thuc pham|nong san|food/, "food"],
];

/** The group of decision 148/QĐ-TTg that a cell names; null for none. */
export function readGroup(cell: string): ProductGroup | null {
  const words = foldWords(cell);
  return GROUPS.find(([said]) => said.test(words))?.[1] ?? null;
}

const KINDS: readonly (readonly [RegExp, ProducerKind])[] = [
  [/\b(lien hiep )?(hop tac xa|htx)\b/, "cooperative"],
  [/\b(to hop tac|tht|to hoi|to san xuat)\b/, "cooperative_group"],
  [/\b(ho kinh doanh|hkd|ho gia dinh|ho san xuat|ho|co so)\b/, "household"],
  [/\b(cong ty|cty|doanh nghiep|dntn|dn|tnhh|co phan|cp)\b/, "enterprise"],
];

/** The kind that a cell names, or a producer's own name tells; "unknown" where neither does. */
export function readKind(cell: string, name: string): ProducerKind {
  const find = (text: string) => KINDS.find(([said]) => said.test(foldWords(text)))?.[1];
  // "Cơ sở" in a name may be anything: statistics print it without saying which.
  const byName = /^co so\b/.test(foldWords(name)) ? undefined : find(name);
  return find(cell) ?? byName ?? "unknown";
}

/** What a cell says of a rank. `null` for what is no rank of one to five stars. */
export function readStars(cell: string): { stars: number; potential_five: boolean } | null {
  const words = foldWords(cell);
  const signs = cell.match(/[*★⭐]/gu)?.length ?? 0;
  const digits = [...new Set(words.match(/\d+/g))];
  if (/tiem nang/.test(words))
    return digits.some((one) => one === "5" || one === "4") ? { stars: 4, potential_five: true } : null;
  const stars = digits.length === 1 ? Number(digits[0]) : digits.length === 0 ? signs : 0;
  return stars >= 1 && stars <= 5 ? { stars, potential_five: false } : null;
}

/**
 * The level of whoever recognised, by its name; null where the name does not tell. "Thành phố Thanh Hóa" was a district of
 * a province of the same name, "thành phố Hà Nội" is a province: the row's province tells which.
 */
export function readIssuerLevel(cell: string, province: { name: string; kind: string } | null): IssuerLevel | null {
  const words = foldWords(cell);
  if (/trung uong|quoc gia|\bbo\b|\btw\b/.test(words)) return "central";
  if (/\b(huyen|thi xa|tx|quan)\b/.test(words)) return "district";
  if (/\btinh\b/.test(words)) return "province";
  if (!/\b(thanh pho|tp)\b/.test(words) || province === null) return null;
  return province.kind === "thành phố" && words.endsWith(foldWords(province.name)) ? "province" : "district";
}
