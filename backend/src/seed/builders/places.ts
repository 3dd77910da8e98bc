import type { MedusaContainer } from "@medusajs/framework/types";
import type { Refusal } from "../rows/refusal";
import { type PlaceColumns, resolvePlaces } from "./territory";

type Printed = { file: string; line: number; commune: string | null; district: string | null; province: string };

/** A row with the units that its printed place stands for. */
export type Located<T> = T & { place: PlaceColumns };

/** Locates rows; one with an unknown unit is refused with its file and line. */
export async function locate<T extends Printed>(
  container: MedusaContainer,
  rows: readonly T[],
): Promise<{ located: Located<T>[]; refusals: Refusal[] }> {
  const places = await resolvePlaces(container, rows);
  const located: Located<T>[] = [];
  const refusals: Refusal[] = [];
  rows.forEach((row, index) => {
    const found = places[index];
    if (!found || found.fault) refusals.push({ file: row.file, line: row.line, reason: found?.fault ?? "no place" });
    else located.push({ ...row, place: found.columns });
  });
  return { located, refusals };
}
