import { Module } from "@medusajs/framework/utils";
import { RatingModuleService } from "./service";

export const RATING_MODULE = "rating";

export type { RatingModuleService };
export type { Rows } from "./tables";

export default Module(RATING_MODULE, { service: RatingModuleService });
