import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Trophy } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { ratedProducts } from "../../resources/rated-products";

export default function RatedProductsPage() {
  return <ResourcePage resource={ratedProducts} />;
}

export const config = defineRouteConfig({ label: "Sản phẩm OCOP", icon: Trophy, rank: 1 });
