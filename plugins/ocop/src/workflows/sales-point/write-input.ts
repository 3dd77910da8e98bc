import { MedusaError } from "@medusajs/framework/utils";
import type { SalesPointCreate, SalesPointUpdate } from "../../contract/sales-point-admin";
import { scheduleProblems } from "../../modules/sales-point/rules/hours";
import { slugWith } from "../../shared/short-id";
import { asciiSlug } from "../../shared/text";

/** A new sales point; builders pass their own short id, so that a second run finds the same row. */
export type NewSalesPoint = SalesPointCreate & { short_id?: string | undefined; is_demo?: boolean | undefined };

function refuse(what: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, what);
}

/** Throws invalid_data for hours that cannot be read and for dates that end before they begin. */
export function checkSalesPoint(point: SalesPointUpdate): void {
  const problems = scheduleProblems({ hours: point.hours ?? null, hour_exceptions: point.hour_exceptions ?? null });
  if (problems.length > 0) refuse(`Opening hours are not valid: ${problems.join(", ")}`);
  if (point.starts_on && point.ends_on && point.ends_on < point.starts_on) refuse("ends_on is before starts_on");
  if (point.opened_on && point.closed_on && point.closed_on < point.opened_on) refuse("closed_on is before opened_on");
}

/** The row of a new sales point. Throws invalid_data as {@link checkSalesPoint}. */
export function salesPointRow(input: NewSalesPoint, shortId: string) {
  checkSalesPoint(input);
  return { ...input, short_id: shortId, slug: slugWith(asciiSlug(input.name), shortId) };
}

/** The changes of one sales point: a new name changes the slug's words, the short id at its end stays. */
export function salesPointChanges(
  former: SalesPointUpdate & { id: string; short_id: string },
  input: SalesPointUpdate,
) {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  checkSalesPoint({ ...former, ...given });
  const slug = input.name === undefined ? {} : { slug: slugWith(asciiSlug(input.name), former.short_id) };
  return { ...given, ...slug, id: former.id };
}
