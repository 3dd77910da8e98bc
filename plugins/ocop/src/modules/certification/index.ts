import { Module } from "@medusajs/framework/utils";
import { CertificationModuleService } from "./service";

export const CERTIFICATION_MODULE = "certification";

export type { CertificationModuleService };
export { expiryOf } from "./rules/validity";

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService });
