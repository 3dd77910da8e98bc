import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Clock } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { auditTrail } from "../../resources/audit-trail";

export default function AuditTrailPage() {
  return <ResourcePage resource={auditTrail} />;
}

export const config = defineRouteConfig({ label: "Nhật ký thay đổi", icon: Clock, rank: 18 });
