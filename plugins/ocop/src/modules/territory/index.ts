import { Module } from "@medusajs/framework/utils";
import { TERRITORY_MODULE } from "../../shared/territory";
import { TerritoryModuleService } from "./service";

export { TERRITORY_MODULE };
export type { TerritoryModuleService };

export default Module(TERRITORY_MODULE, { service: TerritoryModuleService });
