import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CertificationModule from "../modules/certification";

/** One product of the shop is one rated product of the programme. */
export default defineLink(ProductModule.linkable.product, CertificationModule.linkable.ratedProduct, {
  database: { table: "product_rated_product" },
});
