import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { CommissionList } from "../../components/commission-list";
import { CommissionProbe } from "../../components/commission-probe";
import { ResourcePage } from "../../components/resource-page";
import { promotionBearers } from "../../resources/commission";

export default function CommissionPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <CommissionList />
      <CommissionProbe />
      <ResourcePage resource={promotionBearers} />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Hoa hồng", icon: ReceiptPercent, rank: 11 });
