import { data, Link } from "react-router";
import type { LotProductsAnswer, LotsAnswer } from "../../../../plugins/ocop/src/contract/lot";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/list-route";
import { listAddress, type ListAsk, listQuery, PER_PAGE, readListAsk } from "./list-ask";
import { LotCard } from "./lot-card";
import { lotMeta } from "./lot-meta";
import { LotSearch } from "./lot-search";
import { lotTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location }) => lotMeta(location.pathname, ({ title }) => title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const ask = readListAsk(new URL(request.url).searchParams);
  const [page, goods] = await Promise.all([
    api.get<LotsAnswer>(`/producer/lots?${listQuery(ask)}`),
    api.get<LotProductsAnswer>("/producer/lot-products"),
  ]);
  const { lots, count } = await portalData(request, page);
  const { products } = await portalData(request, goods);
  return data({ ask, lots, count, products }, { headers: privateAnswer() });
}

export default function Lots({ loaderData }: Route.ComponentProps) {
  const { ask, lots, count, products } = loaderData;
  const language = useLanguage();
  const words = lotTexts(language);
  const folder = inLanguage(language, "/producer/lo-hang");
  const asked = ask.number !== "" || ask.product !== "";
  const address = (page: number): string => listAddress(folder, { ...ask, page } satisfies ListAsk);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl">{words.title}</h1>
        <Link to={`${folder}/moi`} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {words.add}
        </Link>
      </div>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <LotSearch ask={ask} products={products} words={words} action={folder} />
      {lots.length === 0 ? (
        <div className="mt-6 space-y-3" role="status">
          <EmptyList page={ask.page} first={address(1)}>
            {asked ? words.noneFound : words.none}
          </EmptyList>
          {asked && (
            <Link to={folder} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {words.showAll}
            </Link>
          )}
        </div>
      ) : (
        <>
          <p className="mt-6 text-ink-soft">{words.found(count)}</p>
          <ul className="mt-3 grid gap-3 lg:grid-cols-2">
            {lots.map((lot) => (
              <LotCard key={lot.id} lot={lot} words={words} address={`${folder}/${lot.id}`} />
            ))}
          </ul>
          <Pagination current={ask.page} last={Math.ceil(count / PER_PAGE)} address={address} />
        </>
      )}
    </>
  );
}
