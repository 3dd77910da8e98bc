import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Envelope } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { failedMails } from "../../resources/failed-mails";

export default function FailedMailsPage() {
  return <ResourcePage resource={failedMails} />;
}

export const config = defineRouteConfig({ label: "Thư không gửi được", icon: Envelope, rank: 19 });
