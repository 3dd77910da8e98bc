import { data } from "react-router";
import type { PublicOrder } from "../../../../plugins/ocop/src/contract/order";
import type { ReviewableLine } from "../../../../plugins/ocop/src/contract/review";
import { read } from "../../shared/api/client.server";
import { order as en } from "../../shared/i18n/en/order";
import { order as vi } from "../../shared/i18n/vi/order";
import { readForm } from "../../shared/session/read-form.server";
import { buyerApi } from "../../shared/api/answers.server";
import { languageOf } from "../../shared/language";
import type { Route } from "./+types/route";
import { OrderPage } from "./order-page";
import { sendReview } from "./review.server";
import { qrPicture } from "./qr-picture.server";

const TOKEN = /^[A-Za-z0-9_-]{58}$/;

/** The address is the key to the order: it stays out of caches, search engines and other sites' logs. */
export const headers = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
  "Referrer-Policy": "same-origin",
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
  const code = order.transfer?.request?.qr;
  const picture = code === undefined ? null : await qrPicture(code);
  // Nothing can be reviewed before something was delivered.
  const delivered = order.parts.some(({ status }) => status === "delivered");
  const { lines } = delivered
    ? await read<{ lines: ReviewableLine[] }>(language, `/store/order-links/${params.token}/reviews`)
    : { lines: [] };
  const { origin } = new URL(process.env.STOREFRONT_URL ?? request.url);
  const link = `${origin}${new URL(request.url).pathname}`;
  return data({ language, order, lines, picture, link }, { headers: headers() });
}

/** Cancels the part or takes the review that the form holds; the page then shows the order as it is now. */
export async function action({ request, params }: Route.ActionArgs) {
  const form = await readForm(request);
  const api = buyerApi(languageOf(request.url));
  if (form.has("line")) {
    const reviewed = await sendReview(api, params.token, form);
    return data({ cancelled: null, reviewed }, { status: reviewed.fault === null ? 200 : 400, headers: headers() });
  }
  const part = form.get("part");
  const answer = await api.post(`/store/order-links/${encodeURIComponent(params.token)}/cancel`, {
    part_number: typeof part === "string" && part !== "" ? part : null,
  });
  return data({ cancelled: answer.ok, reviewed: null }, { status: answer.ok ? 200 : 409, headers: headers() });
}

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { language, order, lines, picture, link } = loaderData;
  const cancelled = actionData?.cancelled ?? null;
  return (
    <OrderPage
      language={language}
      words={language === "en" ? en : vi}
      order={order}
      lines={lines}
      reviewed={actionData?.reviewed ?? null}
      picture={picture}
      link={link}
      cancelled={cancelled}
    />
  );
}
