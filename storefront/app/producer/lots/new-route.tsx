import { data } from "react-router";
import type { LotProductsAnswer } from "../../../../plugins/ocop/src/contract/lot";
import { useLanguage } from "../../shared/language";
import { todayInVietnam } from "../../shared/format/date";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Notice } from "../../shared/ui/notice";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/new-route";
import { BackToLots } from "./back-to-lots";
import { dayAfter, type LotFields } from "./lot-fields";
import { LotForm } from "./lot-form";
import { lotMeta } from "./lot-meta";
import { saveLot } from "./save-lot.server";
import { lotTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location }) => lotMeta(location.pathname, ({ newTitle }) => newTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const { products, place } = await portalData(request, await api.get<LotProductsAnswer>("/producer/lot-products"));
  const wanted = new URL(request.url).searchParams.get("san-pham");
  const chosen = products.find(({ id }) => id === wanted) ?? (products.length === 1 ? products[0] : undefined);
  return data({ products, place, chosen: chosen ?? null, today: todayInVietnam() }, { headers: privateAnswer() });
}

export const action = async ({ request }: Route.ActionArgs) => saveLot(request, "/producer/lots");

export default function NewLot({ loaderData, actionData }: Route.ComponentProps) {
  const { products, place, chosen, today } = loaderData;
  const words = lotTexts(useLanguage());
  const days = chosen?.last_shelf_days ?? null;
  const start: LotFields = actionData?.typed ?? {
    goods: chosen?.id ?? "",
    made_on: today,
    best_before: days === null ? "" : dayAfter(today, days),
    no_expiry: false,
    quantity: "",
    unit: chosen?.last_unit ?? words.defaultUnit,
    number: "",
    place: chosen?.last_place ?? place ?? "",
    note: "",
  };
  return (
    <>
      <BackToLots />
      <h1 className="text-3xl">{words.newTitle}</h1>
      {products.length === 0 ? (
        <div className="mt-5">
          <Notice>{words.noProducts}</Notice>
        </div>
      ) : (
        <LotForm
          words={words}
          products={products}
          start={start}
          faults={actionData?.faults ?? {}}
          status={actionData?.status ?? 200}
          message={actionData?.message ?? null}
          today={today}
        />
      )}
    </>
  );
}
