import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CertificationModule from "../modules/certification";

/** A shop product is at most one product of the register. */
export default defineLink(ProductModule.linkable.product, CertificationModule.linkable.ratedProduct, {
  database: { table: "product_rated_product" },
});
