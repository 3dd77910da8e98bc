import { Module } from "@medusajs/framework/utils";
import { PageViewsModuleService } from "./service";

export const PAGE_VIEWS_MODULE = "page_views";

export type { PageViewsModuleService };
export type { ViewCount, WordVisitCount } from "./service";

export default Module(PAGE_VIEWS_MODULE, { service: PageViewsModuleService });
