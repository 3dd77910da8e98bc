import { data, Link } from "react-router";
import type { ForwardAnswer } from "../../../../plugins/ocop/src/contract/rating-forward";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { formatDayOf } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { askedPage, listAddress } from "../../shared/portal/list-ask";
import { formatPoints } from "../../shared/score-sheet/written";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { tabLook } from "../../shared/ui/button";
import { EmptyList } from "../../shared/ui/empty-list";
import { Pagination } from "../../shared/ui/pagination";
import { mayRate } from "../may-write";
import { pageMeta } from "../page-meta";
import type { RefusedForm } from "../rating/act.server";
import { Chip } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { resultTexts } from "../rating/texts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/forwards-route";
import { actOnForward } from "./list-act.server";
import { ListActForm } from "./list-act-form";
import { FORWARD_TONES } from "./tones";

const PAGE_SIZE = 20;
const PATH = "/office/chuyen-cap-tren";
const DIRECTION_KEY = "chieu";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => resultTexts(language).forwards);

export async function loader({ request }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const search = new URL(request.url).searchParams;
  const { query, page } = askedPage(search, {}, PAGE_SIZE);
  const asked = search.get(DIRECTION_KEY);
  // The centre only receives, others mostly send.
  const direction = asked === "den" || asked === "di" ? asked : me.office.level === "central" ? "den" : "di";
  query.set("direction", direction === "den" ? "in" : "out");
  const answer = await api.get<{ forwards: ForwardAnswer[]; count: number }>(`/office/rating-forwards?${query}`);
  const { forwards, count } = await officeData(request, answer);
  const shown = mayRate(me) ? forwards : forwards.map((forward) => ({ ...forward, acts: [] }));
  return data({ forwards: shown, count, page, direction }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  return actOnForward({ request, api: await formApi(request), form: await readForm(request) });
}

interface CardProps {
  forward: ForwardAnswer;
  incoming: boolean;
  words: OfficeResultsTexts;
  sent: RefusedForm | null;
}

function ForwardCard({ forward, incoming, words, sent }: CardProps) {
  const language = useLanguage();
  const { id, status, from, product_name, producer_name, entry, dossier_id, mean, letter_number, sent_at } = forward;
  const target = incoming ? `ho-so-danh-gia/${dossier_id}` : `dot-danh-gia/${entry.round_id}/ho-so/${entry.entry_id}`;
  return (
    <li className="rounded-card border border-line bg-card p-4">
      <p className="flex flex-wrap items-start justify-between gap-2">
        <Link
          to={inLanguage(language, `/office/${target}`)}
          className="inline-flex min-h-11 min-w-0 items-center text-lg font-semibold underline underline-offset-4 wrap-anywhere"
        >
          {product_name}
        </Link>
        <Chip tone={FORWARD_TONES[status]}>{words.forwardStatuses[status]}</Chip>
      </p>
      <p className="wrap-anywhere">{producer_name}</p>
      <p className="text-sm text-ink-soft wrap-anywhere">
        {incoming && `${words.from(from.name)} · `}
        {words.meanOf(formatPoints(language, mean))} · {words.letter(letter_number)} ·{" "}
        {words.sentAt(formatDayOf(sent_at))}
      </p>
      {forward.note !== null && <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{forward.note}</p>}
      {forward.reason !== null && <p className="mt-1 wrap-anywhere">{words.because(forward.reason)}</p>}
      {forward.acts.map((act) => (
        <ListActForm
          key={act}
          id={id}
          act={act}
          name={words.forwardActs[act]}
          about={product_name}
          reason={act === "receive" ? null : words.actReason}
          letter={act === "refuse" ? words.letterNumber : null}
          sent={sent}
        />
      ))}
    </li>
  );
}

/** What was sent to the level above, or came from below. */
export default function Forwards({ loaderData, actionData }: Route.ComponentProps) {
  const { forwards, count, page, direction } = loaderData;
  const language = useLanguage();
  const words = resultTexts(language);
  const sent = actionData ?? null;
  const address = (way: string, to = 1) => listAddress(inLanguage(language, PATH), { [DIRECTION_KEY]: way }, to);
  return (
    <>
      <h1 className="text-3xl">{words.forwards}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.forwardsIntro}</p>
      <nav aria-label={words.directions} className="mt-4 flex flex-wrap gap-2">
        {(["di", "den"] as const).map((way) => (
          <Link key={way} to={address(way)} aria-current={direction === way ? "page" : undefined} className={tabLook}>
            {way === "den" ? words.incoming : words.outgoing}
          </Link>
        ))}
      </nav>
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {}).concat("reason", "letter_number")} />
      {forwards.length === 0 ? (
        <div className="mt-4">
          <EmptyList page={page} first={address(direction)}>
            {words.noForwards}
          </EmptyList>
        </div>
      ) : (
        <ul className="mt-4 grid items-start gap-3 lg:grid-cols-2">
          {forwards.map((forward) => (
            <ForwardCard key={forward.id} forward={forward} incoming={direction === "den"} words={words} sent={sent} />
          ))}
        </ul>
      )}
      <Pagination current={page} last={Math.ceil(count / PAGE_SIZE)} address={(to) => address(direction, to)} />
    </>
  );
}
