import { Module } from "@medusajs/framework/utils";
import { CertificationModuleService } from "./service";

export const CERTIFICATION_MODULE = "certification";

export { expiryOf } from "./rules/validity";
export type { CertificationModuleService };

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService });
