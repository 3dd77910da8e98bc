import { defineRouteConfig } from "@medusajs/admin-sdk";
import { FolderOpen } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { dossiers } from "../../resources/dossiers";

export default function DossiersPage() {
  return <ResourcePage resource={dossiers} />;
}

export const config = defineRouteConfig({ label: "Hồ sơ đánh giá", icon: FolderOpen, rank: 3 });
