import type { MedusaContainer } from "@medusajs/framework/types";
import type { OwnPayoutAccount } from "../../contract/producer-money";
import { ACCOUNT_WAIT_DAYS, maskedAccount } from "../../modules/marketplace/rules/account";
import { BANKS } from "../../shared/banks";
import { todayInHoChiMinh } from "../../shared/clock";
import { readPayoutAccount } from "../payout";

/** Where a producer is paid, as it may see it itself, with the banks to choose from. */
export async function readOwnAccount(container: MedusaContainer, producerId: string): Promise<OwnPayoutAccount> {
  const row = await readPayoutAccount(container, producerId);
  const waits = row !== null && row.usable_from !== null && row.usable_from > todayInHoChiMinh();
  return {
    account:
      row === null
        ? null
        : {
            bank_bin: row.bank_bin,
            bank: row.bank_name ?? row.bank_bin,
            number: maskedAccount(row.account_number),
            name: row.account_name,
            usable_from: waits ? row.usable_from : null,
          },
    wait_days: ACCOUNT_WAIT_DAYS,
    banks: BANKS.map(({ bin, name }) => ({ bin, name })),
  };
}
