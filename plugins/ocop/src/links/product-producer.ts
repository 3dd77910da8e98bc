import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import ProducerModule from "../modules/producer";

/** Many products are made by one producer. */
export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  { linkable: ProducerModule.linkable.producer },
  { database: { table: "product_producer" } },
);
