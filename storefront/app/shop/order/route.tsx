import { data } from "react-router";
import type { PublicOrder } from "../../../../plugins/ocop/src/contract/order";
import { read } from "../../shared/api/client.server";
import { order as en } from "../../shared/i18n/en/order";
import { order as vi } from "../../shared/i18n/vi/order";
import { languageOf } from "../../shared/language";
import type { Route } from "./+types/route";
import { OrderPage } from "./order-page";

const TOKEN = /^[A-Za-z0-9_-]{58}$/;

/** The address is the key to the order: it stays out of caches, search engines and other sites' logs. */
export const headers = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "Referrer-Policy": "no-referrer",
});

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (loaderData === undefined) return [{ title: "OCOP" }, { name: "robots", content: "noindex" }];
  const words = loaderData.language === "en" ? en : vi;
  return [
    { title: `${words.title(loaderData.order.number)} · OCOP` },
    { name: "robots", content: "noindex, nofollow" },
  ];
};

export async function loader({ request, params }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  if (!TOKEN.test(params.token)) throw new Response(null, { status: 404 });
  const { order } = await read<{ order: PublicOrder }>(language, `/store/order-links/${params.token}`);
  const { origin } = new URL(process.env.STOREFRONT_URL ?? request.url);
  return data({ language, order, link: `${origin}${new URL(request.url).pathname}` }, { headers: headers() });
}

export default function Order({ loaderData }: Route.ComponentProps) {
  const { language, order, link } = loaderData;
  return <OrderPage language={language} words={language === "en" ? en : vi} order={order} link={link} />;
}
