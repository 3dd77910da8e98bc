import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { TransferTasks } from "../../components/transfer-tasks";
import { bankTransfers } from "../../resources/bank-transfers";

export default function TransfersPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <TransferTasks />
      <ResourcePage resource={bankTransfers} />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Chuyển khoản", icon: CreditCard, rank: 8 });
