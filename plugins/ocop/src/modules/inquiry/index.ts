import { Module } from "@medusajs/framework/utils";
import { InquiryModuleService } from "./service";

export const INQUIRY_MODULE = "inquiry";

export type { InquiryModuleService };
export type { Offer } from "./service";

export default Module(INQUIRY_MODULE, { service: InquiryModuleService });
