import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { listings } from "../../resources/listings";

export default function ListingsPage() {
  return <ResourcePage resource={listings} />;
}

export const config = defineRouteConfig({ label: "Duyệt sản phẩm", icon: DocumentText, rank: 13 });
