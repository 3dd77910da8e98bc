import { data, Link } from "react-router";
import type { OwnPayouts } from "../../../../plugins/ocop/src/contract/producer-money";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { NoSuchPage } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/payouts-route";
import { moneyMeta } from "./meta";
import { PayoutList } from "./payout-list";
import { linkLook } from "./looks";
import { moneyTexts } from "./texts";

const SHOWN = 20;
const PATH = "/producer/tien/da-chuyen";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  moneyMeta(location.pathname, ({ payoutsTitle }) => payoutsTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { query, page } = askedPage(new URL(request.url).searchParams, {}, SHOWN);
  const answer = await portalData(request, await api.get<OwnPayouts>(`/producer/payouts?${query}`));
  return data({ ...answer, page }, { headers: privateAnswer() });
}

export default function Payouts({ loaderData: { payouts, count, page } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = moneyTexts(language);
  const address = (to: number): string => listAddress(inLanguage(language, PATH), {}, to);
  return (
    <div className="max-w-2xl">
      <Link to={inLanguage(language, "/producer/tien")} className={linkLook}>
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl">{words.payoutsTitle}</h1>
      {payouts.length === 0 && page > 1 ? (
        <div className="mt-3">
          <NoSuchPage first={address(1)} />
        </div>
      ) : (
        <PayoutList payouts={payouts} words={words} />
      )}
      <Pagination current={page} last={Math.ceil(count / SHOWN)} address={address} />
    </div>
  );
}
