import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PictureAnswer, PictureListAnswer } from "../../../contract/producer-picture";
import { keepPicture, readOwnPictures } from "../../../workflows/producer-picture";
import { pictureOf } from "../../read-picture";
import { scopeOf } from "../scope";

/** `GET /producer/pictures`: what was sent, newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PictureListAnswer>): Promise<void> {
  res.json(await readOwnPictures(req.scope, scopeOf(req).producer_id));
}

/** `POST /producer/pictures`: one picture as a file; kept as copies of its own, nothing else of the file stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ picture: PictureAnswer }>): Promise<void> {
  res.status(201).json({ picture: await keepPicture(req.scope, { ...scopeOf(req), bytes: pictureOf(req) }) });
}
