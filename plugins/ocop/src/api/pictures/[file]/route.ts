import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openPicture } from "../../../workflows/producer-picture";
import { ApiError } from "../../errors";

/** A year: a name never shows another picture. */
const FOREVER = "public, max-age=31536000, immutable";

/** `GET /pictures/:file`: a copy of a producer's picture by its random name; whatever it is, a browser must not run it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const picture = await openPicture(req.scope, req.params.file ?? "");
  if (picture === null) throw new ApiError("not_found");
  res.set({
    "Content-Type": picture.type,
    "Cache-Control": FOREVER,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
  });
  await pipeline(picture.stream, res).catch(() => res.destroy());
}
