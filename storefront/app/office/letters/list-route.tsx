import { data, Link } from "react-router";
import type { LetterBatchesAnswer } from "../../../../plugins/ocop/src/contract/office-letter";
import { formatMoment } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { SavedNote } from "../../shared/ui/saved-note";
import { useOffice } from "../layout/frame-route";
import { mayWrite } from "../may-write";
import { pageMeta } from "../page-meta";
import { Chip } from "../../shared/ui/page-parts";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/list-route";
import { LETTER_PATH } from "./path";
import { letterTexts } from "./texts";

const PAGE_SIZE = 20;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => letterTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PAGE_SIZE);
  const list = await officeData(request, await api.get<LetterBatchesAnswer>(`/office/letters?${query}`));
  return data({ list, page, discarded: search.has("da-bo") }, { headers: privateAnswer() });
}

/** Letters of the office, those written together in one row. */
export default function Letters({ loaderData: { list, page, discarded } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = letterTexts(language);
  const writes = mayWrite(useOffice());
  const path = inLanguage(language, LETTER_PATH);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      {discarded && <SavedNote>{words.discarded}</SavedNote>}
      {writes && (
        <Link to={`${path}/moi`} className={`${buttonLook.primary} mt-4 w-full sm:w-auto`}>
          {words.begin}
        </Link>
      )}
      {list.batches.length === 0 ? (
        <div className="mt-5">
          <EmptyList page={page} first={path}>
            {words.noBatches}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-5 grid gap-3 lg:grid-cols-2">
          {list.batches.map(({ id, template, status, letters, sent, written_by, created_at }) => (
            <li key={id} className="relative rounded-card border border-line bg-card p-4">
              <h2 className="text-lg wrap-anywhere">
                <Link to={`${path}/${id}`} className="after:absolute after:inset-0">
                  {words.templates[template]}
                </Link>
              </h2>
              <p className="mt-1 tabular-nums">{words.letters(letters, sent)}</p>
              <p className="mt-1 text-sm text-ink-soft tabular-nums">
                {words.writtenBy(written_by ?? "–", formatMoment(created_at))}
              </p>
              <p className="mt-2">
                <Chip tone={status === "draft" ? "waiting" : "good"}>{words.statuses[status]}</Chip>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={(to) => listAddress(path, {}, to)} />
    </>
  );
}
