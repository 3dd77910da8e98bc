import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { StatementPanel } from "../../components/statement-panel";
import { WithholdingPanel } from "../../components/withholding-panel";

export default function StatementsPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <StatementPanel />
      <WithholdingPanel />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Đối soát và thuế", icon: DocumentText, rank: 10 });
