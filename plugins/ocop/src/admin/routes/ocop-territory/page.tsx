import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Map } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { territory } from "../../resources/territory";

export default function TerritoryPage() {
  return <ResourcePage resource={territory} />;
}

export const config = defineRouteConfig({ label: "Đơn vị hành chính", icon: Map, rank: 6 });
