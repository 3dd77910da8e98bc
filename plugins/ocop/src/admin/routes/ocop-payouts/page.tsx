import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { PayoutTasks } from "../../components/payout-tasks";
import { ResourcePage } from "../../components/resource-page";
import { balances, carriers, payoutBatches } from "../../resources/payouts";

export default function PayoutsPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <PayoutTasks />
      <ResourcePage resource={payoutBatches} />
      <ResourcePage resource={balances} />
      <ResourcePage resource={carriers} />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Chi trả chủ thể", icon: CurrencyDollar, rank: 9 });
