import { data, Form, redirect } from "react-router";
import type { MyOrdersAnswer } from "../../../../plugins/ocop/src/contract/account";
import { inLanguage, languageOf } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import type { Route } from "./+types/overview-route";
import { ownData, readSession, toLogIn } from "./account.server";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { OrderHistory } from "./order-history";
import { accountTexts } from "../../shared/i18n/account";

const PER_PAGE = 10;

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) => [
  { title: `${accountTexts(languageOf(`http://x${location.pathname}`)).title} · OCOP` },
  { name: "robots", content: "noindex, nofollow" },
];

/** The overview of the signed-in customer; everybody else logs in first. */
export async function loader({ request }: Route.LoaderArgs) {
  const language = languageOf(request.url);
  const session = await readSession(request);
  if (session === null) throw await toLogIn(request, false);
  const asked = new URL(request.url).searchParams.get("trang") ?? "1";
  if (!/^[1-9]\d{0,3}$/.test(asked)) throw redirect(inLanguage(language, "/tai-khoan"), { headers: privateAnswer() });
  const page = Number(asked);
  const [customer, history] = await Promise.all([
    session.api.get<{ customer: { email: string; first_name: string | null; last_name: string | null } }>(
      "/store/customers/me?fields=email,first_name,last_name",
    ),
    session.api.get<MyOrdersAnswer>(`/store/customers/me/orders?limit=${PER_PAGE}&offset=${(page - 1) * PER_PAGE}`),
  ]);
  const { customer: me } = await ownData(request, customer);
  const { orders, count } = await ownData(request, history);
  const name = [me.first_name, me.last_name].filter(Boolean).join(" ");
  const last = Math.max(1, Math.ceil(count / PER_PAGE));
  return data({ language, email: me.email, name, orders, count, page, last }, { headers: privateAnswer() });
}

export default function Overview({ loaderData }: Route.ComponentProps) {
  const { language, email, name } = loaderData;
  const words = accountTexts(language);
  return (
    <div className="shell py-8 lg:py-12">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0 flex-1 basis-60">
          <h1 className="text-3xl break-words sm:text-4xl">{name === "" ? words.title : words.hello(name)}</h1>
          <p className="mt-2 break-words text-ink-soft">{words.signedInAs(email)}</p>
        </div>
        <Form method="post" action={inLanguage(language, "/tai-khoan/dang-xuat")}>
          <button type="submit" className={buttonLook.secondary}>
            {words.logOut}
          </button>
        </Form>
      </div>
      <OrderHistory {...loaderData} words={words} />
    </div>
  );
}
