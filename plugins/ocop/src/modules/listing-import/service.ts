import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { deleteSome, type SqlManager, transactionOf } from "../../shared/sql";
import { ListingImport } from "./models/listing-import";

/** Storage of spreadsheets that producers sent and have not confirmed yet, or have. */
export class ListingImportModuleService extends MedusaService({ ListingImport }) {
  /** Deletes up to `limit` spreadsheets that were neither confirmed nor touched since `before`. @returns how many */
  @InjectTransactionManager()
  async forgetUnconfirmed(
    before: Date,
    limit: number,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<number> {
    const open = "status <> 'done' and updated_at < ?";
    return deleteSome(transactionOf(context), "listing_import", {
      where: open,
      bindings: [before.toISOString()],
      limit,
    });
  }
}
