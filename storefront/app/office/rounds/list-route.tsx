import { data, Link } from "react-router";
import type { RoundRow, RoundsAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { formatDay } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { FilterChoice, ListFilters } from "../../shared/portal/list-filters";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { pageMeta } from "../page-meta";
import { Chip } from "../../shared/ui/page-parts";
import { mayRate } from "../may-write";
import { roundTexts } from "../rating/texts";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/list-route";
import { ROUND_TONES } from "./tones";

const PAGE_SIZE = 20;
const PATH = "/office/dot-danh-gia";
/** Filters of the API by their names in the address. */
const FILTERS = { "trang-thai": "status", nam: "year" } as const;
/** The programme began in 2018 (490/QĐ-TTg). */
const FIRST_YEAR = 2018;

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => roundTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const { chosen, query, page } = askedPage(new URL(request.url).searchParams, FILTERS, PAGE_SIZE);
  const list = await officeData(request, await api.get<RoundsAnswer>(`/office/rating-rounds?${query}`));
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear + 2 - FIRST_YEAR }, (_, back) => String(thisYear + 1 - back));
  // Communes report and propose; they hold no rounds.
  const mayBegin = mayRate(me) && me.office.level !== "commune";
  return data({ list, page, chosen, years, mayBegin }, { headers: privateAnswer() });
}

function RoundCard({ round }: { round: RoundRow }) {
  const language = useLanguage();
  const words = roundTexts(language);
  const { id, name, office, level, status, session_on, entries, decision_number } = round;
  return (
    <li className="relative rounded-card border border-line bg-card p-4 hover:border-ink-soft">
      <p className="flex flex-wrap items-start justify-between gap-2">
        <Link
          to={inLanguage(language, `${PATH}/${id}`)}
          className="min-h-11 min-w-0 text-lg font-semibold text-ink no-underline wrap-anywhere after:absolute after:inset-0"
        >
          {name}
        </Link>
        <Chip tone={ROUND_TONES[status]}>{words.statuses[status]}</Chip>
      </p>
      <p className="wrap-anywhere">
        {office.name} · {words.levels[level]}
      </p>
      <p className="text-sm text-ink-soft">
        {words.session(formatDay(session_on))} · {words.entries(entries)}
      </p>
      {decision_number !== null && <p className="text-sm font-medium">{words.decision(decision_number)}</p>}
    </li>
  );
}

/** The rounds that an office holds, and those it may look into. */
export default function Rounds({ loaderData }: Route.ComponentProps) {
  const { list, page, chosen, years, mayBegin } = loaderData;
  const language = useLanguage();
  const words = roundTexts(language);
  const address = (to: number) => listAddress(inLanguage(language, PATH), chosen, to);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      {mayBegin && (
        <Link to={inLanguage(language, `${PATH}/moi`)} className={`${buttonLook.primary} mt-4 w-full sm:w-auto`}>
          {words.begin}
        </Link>
      )}
      <ListFilters boxes={2} label={words.filters} submit={words.filter}>
        <FilterChoice
          name="trang-thai"
          label={words.status}
          any={words.anyStatus}
          options={optionsOf(words.statuses)}
          chosen={chosen}
        />
        <FilterChoice
          name="nam"
          label={words.year}
          any={words.anyYear}
          options={years.map((value) => ({ value, label: value }))}
          chosen={chosen}
        />
      </ListFilters>
      <p role="status" className="mt-5 font-medium">
        {words.count(list.count)}
      </p>
      {list.rounds.length === 0 ? (
        <div className="mt-3">
          <EmptyList page={page} first={address(1)}>
            {words.none}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-3 grid gap-3 lg:grid-cols-2">
          {list.rounds.map((round) => (
            <RoundCard key={round.id} round={round} />
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(list.count / PAGE_SIZE)} address={address} />
    </>
  );
}
