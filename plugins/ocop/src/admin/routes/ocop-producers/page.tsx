import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Users } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { producers } from "../../resources/producers";

export default function ProducersPage() {
  return <ResourcePage resource={producers} />;
}

export const config = defineRouteConfig({ label: "Chủ thể OCOP", icon: Users, rank: 4 });
