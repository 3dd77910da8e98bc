import { Module } from "@medusajs/framework/utils";
import { FeaturingModuleService } from "./service";

/** Not "promotion": that is Medusa's module of discounts. */
export const FEATURING_MODULE = "featuring";

export type { FeaturingModuleService };

export default Module(FEATURING_MODULE, { service: FeaturingModuleService });
