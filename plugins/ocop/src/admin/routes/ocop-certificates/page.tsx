import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AcademicCap } from "@medusajs/icons";
import { ResourcePage } from "../../components/resource-page";
import { certificates } from "../../resources/certificates";

export default function CertificatesPage() {
  return <ResourcePage resource={certificates} />;
}

export const config = defineRouteConfig({ label: "Giấy chứng nhận", icon: AcademicCap, rank: 2 });
