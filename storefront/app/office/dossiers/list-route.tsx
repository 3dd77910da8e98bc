import { data } from "react-router";
import type { OfficeDossiersAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { FilterChoice, ListFilters } from "../../shared/portal/list-filters";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { optionsOf } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { TextField } from "../../shared/ui/text-field";
import { pageMeta } from "../page-meta";
import { dossierTexts } from "../rating/texts";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/list-route";
import { DossierCard } from "./dossier-card";

const PAGE_SIZE = 20;
const PATH = "/office/ho-so-danh-gia";
/** Filters of the API by their names in the address. */
const FILTERS = { "trang-thai": "status", "bao-cao": "report", tim: "q" } as const;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => dossierTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { chosen, query, page } = askedPage(new URL(request.url).searchParams, FILTERS, PAGE_SIZE);
  const list = await officeData(request, await api.get<OfficeDossiersAnswer>(`/office/dossiers?${query}`));
  return data({ list, page, chosen }, { headers: privateAnswer() });
}

/** Dossiers of the area, those that wait first. */
export default function Dossiers({ loaderData: { list, page, chosen } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const { draft: _unseen, ...statuses } = words.statuses;
  const address = (to: number) => listAddress(inLanguage(language, PATH), chosen, to);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <ListFilters boxes={3} label={words.filters} submit={words.filter}>
        <TextField name="tim" label={words.search} fault={undefined} defaultValue={chosen.tim ?? ""} maxLength={200} />
        <FilterChoice
          name="trang-thai"
          label={words.status}
          any={words.anyStatus}
          options={optionsOf(statuses)}
          chosen={chosen}
        />
        <FilterChoice
          name="bao-cao"
          label={words.report}
          any={words.anyReport}
          options={[
            { value: "missing", label: words.reportMissing },
            { value: "there", label: words.reportThere },
          ]}
          chosen={chosen}
        />
      </ListFilters>
      <p role="status" className="mt-5 font-medium">
        {words.count(list.count)}
      </p>
      {list.dossiers.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {list.dossiers.map((dossier) => (
            <DossierCard key={dossier.id} dossier={dossier} />
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={address} />
    </>
  );
}
