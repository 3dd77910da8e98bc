import { data, Link } from "react-router";
import type { AppealAnswer } from "../../../../plugins/ocop/src/contract/rating-appeal";
import { formatDay } from "../../shared/format/date";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { FilterChoice, ListFilters } from "../../shared/portal/list-filters";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { optionsOf } from "../../shared/ui/choice-field";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { mayRate } from "../may-write";
import { pageMeta } from "../page-meta";
import type { RefusedForm } from "../rating/act.server";
import { Chip } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { resultTexts } from "../rating/texts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/appeals-route";
import { actOnAppeal } from "./list-act.server";
import { ListActForm } from "./list-act-form";
import { APPEAL_TONES } from "./tones";

const PAGE_SIZE = 20;
const PATH = "/office/khieu-nai";
const STATUS_KEY = "trang-thai";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => resultTexts(language).appeals);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const { chosen, query, page } = askedPage(new URL(request.url).searchParams, { [STATUS_KEY]: "status" }, PAGE_SIZE);
  const answer = await api.get<{ appeals: AppealAnswer[]; count: number }>(`/office/rating-appeals?${query}`);
  const { appeals, count } = await officeData(request, answer);
  const shown = mayRate(me) ? appeals : appeals.map((appeal) => ({ ...appeal, acts: [] }));
  return data({ appeals: shown, count, page, chosen }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  return actOnAppeal({ request, api: await formApi(request), form: await readForm(request) });
}

interface CardProps {
  appeal: AppealAnswer;
  words: OfficeResultsTexts;
  sent: RefusedForm | null;
}

function AppealCard({ appeal, words, sent }: CardProps) {
  const language = useLanguage();
  const { id, status, round_id, entry_id, product_name, received_on, text, reason, acts } = appeal;
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <p className="flex flex-wrap items-start justify-between gap-2">
        <Link
          to={inLanguage(language, `/office/dot-danh-gia/${round_id}/ho-so/${entry_id}`)}
          aria-label={`${product_name}: ${words.toEntry}`}
          className="inline-flex min-h-11 min-w-0 items-center text-lg font-semibold underline underline-offset-4 wrap-anywhere"
        >
          {product_name}
        </Link>
        <Chip tone={APPEAL_TONES[status]}>{words.appealStatuses[status]}</Chip>
      </p>
      <p className="text-sm text-ink-soft">{words.receivedDay(formatDay(received_on))}</p>
      <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{text}</p>
      {reason !== null && <p className="mt-1 wrap-anywhere">{words.because(reason)}</p>}
      {acts.map((act) => (
        <ListActForm
          key={act}
          id={id}
          act={act}
          name={words.appealActs[act]}
          about={product_name}
          reason={words.actReason}
          letter={null}
          sent={sent}
        />
      ))}
    </li>
  );
}

/** Letters of producers who do not agree with a result. */
export default function Appeals({ loaderData: { appeals, count, page, chosen }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = resultTexts(language);
  const sent = actionData ?? null;
  const address = (to: number) => listAddress(inLanguage(language, PATH), chosen, to);
  return (
    <>
      <h1 className="text-3xl">{words.appeals}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.appealsIntro}</p>
      <ListFilters boxes={1} label={words.filters} submit={words.filter}>
        <FilterChoice
          name={STATUS_KEY}
          label={words.status}
          any={words.anyStatus}
          options={optionsOf(words.appealStatuses)}
          chosen={chosen}
        />
      </ListFilters>
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {}).concat("reason")} />
      {appeals.length === 0 ? (
        <div className="mt-4">
          <EmptyList page={page} first={address(1)}>
            {words.noAppeals}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-4 grid items-start gap-3 lg:grid-cols-2">
          {appeals.map((appeal) => (
            <AppealCard key={appeal.id} appeal={appeal} words={words} sent={sent} />
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(count / PAGE_SIZE)} address={address} />
    </>
  );
}
