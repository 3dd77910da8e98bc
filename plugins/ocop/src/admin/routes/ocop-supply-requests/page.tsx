import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShoppingBag } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { supplyRequests } from "../../resources/supply-requests";

export default function SupplyRequestsPage() {
  return <ResourcePage resource={supplyRequests} />;
}

export const config = defineRouteConfig({ label: "Nhu cầu cung ứng", icon: ShoppingBag, rank: 16 });
