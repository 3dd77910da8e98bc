import { defineRouteConfig } from "@medusajs/admin-sdk";
import { InboxSolid } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { changeRequests, placeRequests } from "../../resources/requests";

export default function RequestsPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <ResourcePage resource={changeRequests} />
      <ResourcePage resource={placeRequests} />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Yêu cầu của chủ thể", icon: InboxSolid, rank: 15 });
