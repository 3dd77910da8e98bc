import { checkout as en } from "../../shared/i18n/en/checkout";
import { checkout as vi } from "../../shared/i18n/vi/checkout";
import { privateHeaders } from "../cart/headers";
import type { Route } from "./+types/route";
import { CheckoutPage } from "./checkout-page";
import { loadCheckout, submitCheckout } from "./checkout.server";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${(loaderData?.language === "en" ? en : vi).title} · OCOP` },
  { name: "robots", content: "noindex" },
];

export async function loader({ request }: Route.LoaderArgs) {
  return loadCheckout(request);
}

export async function action({ request }: Route.ActionArgs) {
  return submitCheckout(request);
}

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = loaderData;
  const view = actionData?.view ?? loaderData.view;
  return <CheckoutPage language={language} words={language === "en" ? en : vi} view={view} />;
}
