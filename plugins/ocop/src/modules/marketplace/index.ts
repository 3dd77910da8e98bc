import { Module } from "@medusajs/framework/utils";
import keepDiscountsWhole from "./loaders/whole-discounts";
import { MarketplaceModuleService } from "./service";

export const MARKETPLACE_MODULE = "marketplace";

export type { MarketplaceModuleService };

export default Module(MARKETPLACE_MODULE, { service: MarketplaceModuleService, loaders: [keepDiscountsWhole] });
