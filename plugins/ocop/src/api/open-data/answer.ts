import { createHash } from "node:crypto";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { OPEN_DATA_LICENCE } from "../../contract/open-data";
import { todayInHoChiMinh } from "../../shared/clock";
import { shopAddressOf } from "../../shared/plugin-options";
import { openDataVersion } from "../../workflows/open-data";
import { hasVersion } from "./conditional";

/** Seconds for which a cache may give an answer again without asking: a badge that ended is gone a minute later. */
const FRESH_SECONDS = 60;

/** What stands around every answer. */
export interface Envelope {
  as_of: string;
  licence: string;
  attribution: string;
}

export function envelopeOf(req: MedusaRequest, as_of = todayInHoChiMinh()): Envelope {
  return { as_of, licence: OPEN_DATA_LICENCE.url, attribution: `Chợ OCOP, ${shopAddressOf(req.scope)}` };
}

/** Moment at which a day begins in Việt Nam: certificates begin and end with it. */
const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

/**
 * Says which version of the data is answered, by `ETag` and `Last-Modified`, and ends the request with 304 when the asker has
 * it already. A version is as old as the last change of a row or the last midnight in Việt Nam, whichever is later.
 * @param shape what the answer looks like: another shape of the same rows is another version
 * @returns whether the request is answered
 */
export async function answeredByVersion(req: MedusaRequest, res: MedusaResponse, shape: string): Promise<boolean> {
  const { text, changed_at } = await openDataVersion(req.scope);
  const today = todayInHoChiMinh();
  const hash = createHash("sha256").update([shape, req.originalUrl, today, text].join("\n")).digest("base64url");
  const modified = new Date(Math.max(changed_at.getTime(), midnightOf(today)));
  // Weak: a proxy that compresses the answer does not make another one of it.
  const etag = `W/"${hash.slice(0, 27)}"`;
  res.set({
    ETag: etag,
    "Last-Modified": modified.toUTCString(),
    "Cache-Control": `public, max-age=${FRESH_SECONDS}, must-revalidate`,
    Link: `<${OPEN_DATA_LICENCE.url}>; rel="license"`,
  });
  const conditions = { none_match: req.get("if-none-match"), modified_since: req.get("if-modified-since") };
  if (!hasVersion(conditions, { etag, modified })) return false;
  res.status(304).end();
  return true;
}
