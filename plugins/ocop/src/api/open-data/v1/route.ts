import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OpenIndex } from "../../../contract/open-data";
import { answeredByVersion, envelopeOf } from "../answer";
import { OPEN_FILES } from "../files";

/** `GET /open-data/v1`: what there is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const files = Object.entries(OPEN_FILES).map(([name, { title, media_type }]) => ({
    path: `/open-data/v1/${name}`,
    title,
    media_type,
  }));
  if (await answeredByVersion(req, res, JSON.stringify(files))) return;
  const index: OpenIndex = {
    ...envelopeOf(req),
    version: "v1",
    description: "/open-data/v1/openapi.json",
    files,
  };
  res.json(index);
}
