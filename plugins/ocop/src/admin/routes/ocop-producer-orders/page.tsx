import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShoppingCart } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { producerOrders } from "../../resources/producer-orders";

export default function ProducerOrdersPage() {
  return <ResourcePage resource={producerOrders} />;
}

export const config = defineRouteConfig({ label: "Đơn theo chủ thể", icon: ShoppingCart, rank: 7 });
