import type { MiddlewareRoute } from "@medusajs/framework/http";
import { leftToday } from "../../../workflows/producer-picture";
import { pictureReader } from "../../read-picture";
import { scopeOf } from "../scope";

const readPicture = pictureReader(async (req) => leftToday(req.scope, scopeOf(req).producer_id));

/** Medusa runs these after the guard of the producers' API, whose matcher is wider. */
export const producerPictureMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/pictures", methods: ["POST"], middlewares: [readPicture] },
];
