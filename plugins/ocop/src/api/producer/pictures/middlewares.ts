import type { MiddlewareRoute } from "@medusajs/framework/http";
import { readPicture } from "./upload";

/** Medusa runs these after the guard of the producers' API, whose matcher is wider. */
export const producerPictureMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/pictures", methods: ["POST"], middlewares: [readPicture] },
];
