import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import SalesPointModule from "../modules/sales-point";

/** A carried good may be a product of the shop; `product_id` on the good says which (goods without one are only named). */
export default defineLink(
  { linkable: SalesPointModule.linkable.salesPointGood, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
);
