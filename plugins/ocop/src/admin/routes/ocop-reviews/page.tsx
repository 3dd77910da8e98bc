import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { reviews } from "../../resources/reviews";

export default function ReviewsPage() {
  return <ResourcePage resource={reviews} />;
}

export const config = defineRouteConfig({ label: "Đánh giá", icon: ChatBubbleLeftRight, rank: 14 });
