import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Buildings } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { offices } from "../../resources/offices";

export default function OfficesPage() {
  return <ResourcePage resource={offices} />;
}

export const config = defineRouteConfig({ label: "Cơ quan quản lý", icon: Buildings, rank: 17 });
