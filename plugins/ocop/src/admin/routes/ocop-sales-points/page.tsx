import { defineRouteConfig } from "@medusajs/admin-sdk";
import { MapPin } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { salesPoints } from "../../resources/sales-points";

export default function SalesPointsPage() {
  return <ResourcePage resource={salesPoints} />;
}

export const config = defineRouteConfig({ label: "Điểm bán OCOP", icon: MapPin, rank: 5 });
