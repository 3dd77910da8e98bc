import type { OfficeLevel } from "../../../../plugins/ocop/src/shared/office-vocabulary";

/** What an address of the coverage asks for; a commune's own area has no whole district. */
export function byOf(search: URLSearchParams, level: OfficeLevel): "district" | "commune" {
  const asked = search.get("theo");
  if (asked === "xa") return "commune";
  return asked === null && level === "commune" ? "commune" : "district";
}
