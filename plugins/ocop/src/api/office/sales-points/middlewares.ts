import type { MiddlewareRoute } from "@medusajs/framework/http";
import { pointPicturesLeft } from "../../../workflows/office-sales-point";
import { pictureReader } from "../../read-picture";
import { officeScopeOf } from "../scope";

const readPicture = pictureReader(async (req) => pointPicturesLeft(req.scope, officeScopeOf(req).office_id));

/** Medusa runs these after the guard of the offices' API, whose matcher is wider. */
export const officePictureMiddlewares: MiddlewareRoute[] = [
  { matcher: "/office/sales-points/:id/pictures", methods: ["POST"], middlewares: [readPicture] },
];
