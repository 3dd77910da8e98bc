import { data, redirect } from "react-router";
import type { LotDetail, LotProductsAnswer } from "../../../../plugins/ocop/src/contract/lot";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { todayInVietnam } from "../../shared/format/date";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/edit-route";
import { BackToLots } from "./back-to-lots";
import { fieldsOf } from "./lot-fields";
import { LotForm } from "./lot-form";
import { lotMeta } from "./lot-meta";
import { lotPath } from "./lot-path";
import { saveLot } from "./save-lot.server";
import { lotTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location }) => lotMeta(location.pathname, ({ edit }) => edit);

/** A draft's facts; an issued lot has none to change and is shown instead. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const [one, goods] = await Promise.all([
    api.get<{ lot: LotDetail }>(lotPath(params.id)),
    api.get<LotProductsAnswer>("/producer/lot-products"),
  ]);
  const { lot } = await portalData(request, one);
  const { products } = await portalData(request, goods);
  if (lot.status !== "draft")
    throw redirect(inLanguage(languageOf(request.url), `/producer/lo-hang/${lot.id}`), { headers: privateAnswer() });
  return data({ lot, products, today: todayInVietnam() }, { headers: privateAnswer() });
}

export const action = async ({ request, params }: Route.ActionArgs) => saveLot(request, lotPath(params.id));

export default function EditLot({ loaderData, actionData }: Route.ComponentProps) {
  const { lot, products, today } = loaderData;
  const words = lotTexts(useLanguage());
  return (
    <>
      <BackToLots />
      <h1 className="text-3xl break-words">{words.editTitle(lot.number)}</h1>
      <LotForm
        words={words}
        products={products}
        start={actionData?.typed ?? fieldsOf(lot)}
        faults={actionData?.faults ?? {}}
        status={actionData?.status ?? 200}
        message={actionData?.message ?? null}
        today={today}
      />
    </>
  );
}
