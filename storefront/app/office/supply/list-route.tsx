import { data, Form, Link } from "react-router";
import type { OfficeSupplyAnswer, OfficeSupplyRow } from "../../../../plugins/ocop/src/contract/office-inquiry";
import { formatDay } from "../../shared/format/date";
import { writeNumber } from "../../shared/format/read-number";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { TextField } from "../../shared/ui/text-field";
import { useOffice } from "../layout/frame-route";
import { mayWrite } from "../may-write";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/list-route";
import { SUPPLY_FILTERS, SUPPLY_PATH } from "./filters";
import { StateChip } from "./state-chip";
import { supplyTexts } from "./texts";

const PAGE_SIZE = 20;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => supplyTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { chosen, query, page } = askedPage(new URL(request.url).searchParams, SUPPLY_FILTERS, PAGE_SIZE);
  const list = await officeData(request, await api.get<OfficeSupplyAnswer>(`/office/supply-requests?${query}`));
  return data({ list, chosen, page }, { headers: privateAnswer() });
}

function Filters({ chosen }: { chosen: Record<string, string> }) {
  const words = supplyTexts(useLanguage());
  return (
    <Form
      method="get"
      role="search"
      aria-label={words.filter}
      className="mt-5 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <TextField name="tim" label={words.search} fault={undefined} maxLength={200} defaultValue={chosen.tim ?? ""} />
      <SelectField
        name="trang-thai"
        label={words.state}
        empty={words.anyState}
        options={optionsOf(words.states)}
        fault={undefined}
        defaultValue={chosen["trang-thai"] ?? ""}
      />
      <SelectField
        name="ben"
        label={words.asker}
        empty={words.anyAsker}
        options={optionsOf(words.askers)}
        fault={undefined}
        defaultValue={chosen.ben ?? ""}
      />
      <button type="submit" className={buttonLook.secondary}>
        {words.filter}
      </button>
    </Form>
  );
}

function Card({ row }: { row: OfficeSupplyRow }) {
  const language = useLanguage();
  const words = supplyTexts(language);
  return (
    <li className="relative rounded-card border border-line bg-card p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 className="min-w-0 text-lg wrap-anywhere">
          <Link to={inLanguage(language, `${SUPPLY_PATH}/${row.id}`)} className="after:absolute after:inset-0">
            {row.words}
          </Link>
        </h2>
        <StateChip state={row.state} words={words} />
      </div>
      <p className="mt-1 wrap-anywhere">
        {words.askers[row.asker_kind]}: {row.asker_name}
      </p>
      <p className="tabular-nums">{words.amount(writeNumber(row.quantity), row.unit, words.periods[row.period])}</p>
      <p className="mt-1 text-sm text-ink-soft tabular-nums">
        {row.state === "received"
          ? `${words.reference} ${row.reference} · ${words.sentIn}`
          : `${words.until(formatDay(row.until))} · ${words.told(row.invited, row.offers)}`}
      </p>
    </li>
  );
}

/** What shops and supermarkets of the area look for. */
export default function SupplyRequests({ loaderData: { list, chosen, page } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = supplyTexts(language);
  const writes = mayWrite(useOffice());
  const path = inLanguage(language, SUPPLY_PATH);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      {writes && (
        <Link to={`${path}/moi`} className={`${buttonLook.primary} mt-4 w-full sm:w-auto`}>
          {words.begin}
        </Link>
      )}
      <Filters chosen={chosen} />
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1">
        <p role="status" className="text-ink-soft">
          {words.found(writeNumber(list.count))}
        </p>
        {(["xlsx", "csv"] as const).map((format) => (
          <Link
            key={format}
            reloadDocument
            to={listAddress(`${path}/xuat`, { ...chosen, dang: format })}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words[format]}
          </Link>
        ))}
      </div>
      {list.supply_requests.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={listAddress(path, chosen)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {list.supply_requests.map((row) => (
            <Card key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination
        current={page}
        last={Math.ceil(list.count / PAGE_SIZE)}
        address={(to) => listAddress(path, chosen, to)}
      />
    </>
  );
}
