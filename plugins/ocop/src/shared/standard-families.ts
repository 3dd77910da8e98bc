import { asciiSlug, fold } from "./text";

/** A standard as buyers narrow by it: `key` stands in addresses ("haccp"), `label` on screens. */
export type StandardFamily = { key: string; label: string };

/** How certificates write the standards that buyers know; editions and scopes of one standard are one choice. */
const KNOWN: readonly (StandardFamily & { written: RegExp })[] = [
  { key: "vietgap", label: "VietGAP", written: /\bviet ?gap\b/ },
  { key: "globalgap", label: "GlobalG.A.P.", written: /\bglobal ?g\.?a\.?p\b/ },
  { key: "haccp", label: "HACCP", written: /\bhaccp\b/ },
  { key: "iso-22000", label: "ISO 22000", written: /\b(?:iso|fssc) ?22000\b/ },
  { key: "iso-9001", label: "ISO 9001", written: /\biso ?9001\b/ },
  { key: "iso-14001", label: "ISO 14001", written: /\biso ?14001\b/ },
  { key: "huu-co", label: "Hữu cơ", written: /\bhuu co\b|\borganic\b/ },
  { key: "gmp", label: "GMP", written: /\b[cs]?gmp\b/ },
  { key: "halal", label: "Halal", written: /\bhalal\b/ },
];

/** The standards that one entry of a producer names ("HACCP và ISO 22000:2018" are two); an unknown one is itself. */
export function standardFamilies(text: string): StandardFamily[] {
  const folded = fold(text);
  const known = KNOWN.filter(({ written }) => written.test(folded));
  if (known.length > 0) return known.map(({ key, label }) => ({ key, label }));
  const key = asciiSlug(text);
  return key === "" ? [] : [{ key, label: text.trim() }];
}
