import { data, Form, Link } from "react-router";
import type { ExpiriesAnswer } from "../../../../plugins/ocop/src/contract/office-expiry";
import { writeNumber } from "../../shared/format/read-number";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { useOffice } from "../layout/frame-route";
import { mayWrite } from "../may-write";
import { letterTexts } from "../letters/texts";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/route";
import { ChooseAll } from "./choose-all";
import { ExpiryFilters } from "./expiry-filters";
import { ExpiryCard } from "./expiry-card";
import { EXPIRY_FILTERS, EXPIRY_PATH } from "./filters";
import { WindowTabs } from "./window-tabs";

const PAGE_SIZE = 50;
const FORM = "choose-certificates";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => letterTexts(language).expiryTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { chosen, query, page } = askedPage(new URL(request.url).searchParams, EXPIRY_FILTERS, PAGE_SIZE);
  const list = await officeData(request, await api.get<ExpiriesAnswer>(`/office/expiries?${query}`));
  return data({ list, chosen, page }, { headers: privateAnswer() });
}

/** Certificates that end soon; those that are chosen get letters. */
export default function Expiries({ loaderData: { list, chosen, page } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = letterTexts(language);
  const writes = mayWrite(useOffice());
  const path = inLanguage(language, EXPIRY_PATH);
  const file = (format: string) => listAddress(`${path}/xuat`, { ...chosen, dang: format });
  return (
    <>
      <h1 className="text-3xl">{words.expiryTitle}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.expiryIntro}</p>
      <WindowTabs counts={list.counts} chosen={chosen} words={words} />
      <ExpiryFilters chosen={chosen} words={words} />
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-1">
        <p role="status" className="text-ink-soft">
          {words.found(writeNumber(list.count))}
        </p>
        {["xlsx", "csv"].map((format) => (
          <Link
            key={format}
            reloadDocument
            to={file(format)}
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {format === "xlsx" ? words.xlsx : words.csv}
          </Link>
        ))}
      </div>
      {list.certificates.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={listAddress(path, chosen)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <Form id={FORM} method="get" action={inLanguage(language, "/office/van-ban/moi")} className="mt-3">
          {writes && <ChooseAll form={FORM} label={words.chooseAll} />}
          <ul className="mt-2 divide-y divide-line rounded-card border border-line bg-card">
            {list.certificates.map((row) => (
              <ExpiryCard key={row.id} row={row} chooses={writes} words={words} />
            ))}
          </ul>
          {writes && (
            <div className="mt-4 grid items-end gap-3 border-t border-line bg-paper py-3 sm:sticky sm:bottom-0 sm:grid-cols-[1fr_auto]">
              <SelectField
                name="mau"
                label={words.template}
                options={["re_rating_reminder", "expiry_notice"].map((value) => ({
                  value,
                  label: words.templates[value as "re_rating_reminder" | "expiry_notice"],
                }))}
                fault={undefined}
              />
              <button type="submit" className={buttonLook.primary}>
                {words.write}
              </button>
            </div>
          )}
        </Form>
      )}
      <Pagination
        current={page}
        last={Math.ceil(list.count / PAGE_SIZE)}
        address={(to) => listAddress(path, chosen, to)}
      />
    </>
  );
}
