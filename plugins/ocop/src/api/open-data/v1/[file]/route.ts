import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { remembered } from "../../../../shared/remembered";
import { ApiError } from "../../../errors";
import { answeredByVersion } from "../../answer";
import { OPEN_FILES } from "../../files";

/** What a file's answers look like, as one text; made once a file. */
const shapeOf = remembered((name) => JSON.stringify(z.toJSONSchema(OPEN_FILES[name]?.holds ?? z.object({}))));

/** `GET /open-data/v1/:file`: one file of the open data, or 304 for who has this version of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const name = req.params.file ?? "";
  const file = Object.hasOwn(OPEN_FILES, name) ? OPEN_FILES[name] : undefined;
  if (file === undefined) throw new ApiError("not_found");
  if (await answeredByVersion(req, res, shapeOf(name))) return;
  res.set("Content-Type", file.media_type);
  if (name.endsWith(".csv")) res.set("Content-Disposition", `attachment; filename="ocop-${name}"`);
  await file.send(req, res);
}
