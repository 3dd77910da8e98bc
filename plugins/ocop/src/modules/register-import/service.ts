import type { Context } from "@medusajs/framework/types";
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { deleteSome, type SqlManager, transactionOf } from "../../shared/sql";
import { RegisterImport } from "./models/register-import";

/** Storage of lists that offices sent: looked at, confirmed or taken back. */
export class RegisterImportModuleService extends MedusaService({ RegisterImport }) {
  /** Deletes up to `limit` lists that were neither confirmed nor touched since `before`. @returns how many */
  @InjectTransactionManager()
  async forgetUnconfirmed(
    before: Date,
    limit: number,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<number> {
    const open = "status in ('faulty', 'asking', 'ready') and updated_at < ?";
    return deleteSome(transactionOf(context), "register_import", {
      where: open,
      bindings: [before.toISOString()],
      limit,
    });
  }
}
