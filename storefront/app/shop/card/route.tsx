import { card as en } from "../../shared/i18n/en/card";
import { card as vi } from "../../shared/i18n/vi/card";
import { privateHeaders } from "../cart/headers";
import type { Route } from "./+types/route";
import { CardPage } from "./card-page";
import { loadCard } from "./card.server";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${(loaderData?.language === "en" ? en : vi).title} · OCOP` },
  { name: "robots", content: "noindex" },
];

export async function loader({ request }: Route.LoaderArgs) {
  return loadCard(request);
}

export default function Card({ loaderData }: Route.ComponentProps) {
  return <CardPage {...loaderData} words={loaderData.language === "en" ? en : vi} />;
}
