import cors from "cors";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../validation";
import { OPEN_FILES } from "./files";
import { limitRequests } from "./limit";

/** Any page of any site may read; nothing here knows who asks. */
const everywhere = cors({
  origin: "*",
  methods: ["GET", "HEAD"],
  exposedHeaders: ["ETag", "Last-Modified", "Link", "Retry-After"],
  maxAge: 86_400,
});

/** Named, because Medusa's types want its own request. */
function openToEverySite(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  everywhere(req, res, next);
}

export const openDataMiddlewares: MiddlewareRoute[] = [
  { matcher: "/open-data", middlewares: [openToEverySite, limitRequests] },
  ...Object.entries(OPEN_FILES).map(([file, { query }]) => ({
    matcher: `/open-data/v1/${file}`,
    methods: ["GET" as const],
    middlewares: [validateQuery(query)],
  })),
];
