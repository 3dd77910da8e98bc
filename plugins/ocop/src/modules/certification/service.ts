import { MedusaService } from "@medusajs/framework/utils";
import { Certificate, CertificateEvent, RatedProduct } from "./models/rated-product";

/** Storage of rated products, certificates and their history; rules are beside, acts are workflows. */
export class CertificationModuleService extends MedusaService({ RatedProduct, Certificate, CertificateEvent }) {}
