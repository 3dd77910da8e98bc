import type { MedusaContainer } from "@medusajs/framework/types";
import { noteChanges } from "../shared/change-notes";

/** Reviews are part of their product's place in the search results. Runs with `db:migrate`, once a database. */
export default async function reviewChanges({ container }: { container: MedusaContainer }): Promise<void> {
  await noteChanges(container, { review: [["product", "product_id"]] });
}
