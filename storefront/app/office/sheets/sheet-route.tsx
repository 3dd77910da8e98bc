import { data, Link } from "react-router";
import type { EntryAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { inLanguage, useLanguage } from "../../shared/language";
import { useSavedMark } from "../../shared/saved-mark";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { SavedNote } from "../../shared/ui/saved-note";
import { pageMeta } from "../page-meta";
import { BackLink, Chip, type Tone } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { sheetTexts } from "../rating/texts";
import { roundApi } from "../rounds/round.server";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/sheet-route";
import { actOnSheet, askSheet } from "./act.server";
import { OtherActs } from "./other-acts";
import { SheetForm } from "./sheet-form";
import { SEAT_KEY } from "./sheet-path";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => sheetTexts(language).title);

const seatOf = (request: Request): string | null => new URL(request.url).searchParams.get(SEAT_KEY) || null;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const page = { request, api, round: params.id, entry: params.entry, seat: seatOf(request) };
  const [sheet, entry] = await Promise.all([
    askSheet(page),
    api.get<EntryAnswer>(roundApi(params.id, `/entries/${encodeURIComponent(params.entry)}`)),
  ]);
  const { sheet: council } = await officeData(request, sheet);
  const { round, entry: row } = await officeData(request, entry);
  return data(
    { council, round: { id: round.id, name: round.name, central: round.level === "central" }, entry: row },
    { headers: privateAnswer() },
  );
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const page = { request, api, round: params.id, entry: params.entry, seat: seatOf(request) };
  return actOnSheet(page, await readForm(request));
}

const TONES: Readonly<Record<"draft" | "submitted" | "recused", Tone>> = {
  draft: "waiting",
  submitted: "good",
  recused: "quiet",
};

/** A member's score sheet of one dossier. */
export default function Sheet({ loaderData: { council, round, entry }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = sheetTexts(language);
  const sent = actionData ?? null;
  const mark = useSavedMark();
  const { status, seat, sheet, recusal, editable } = council;
  const done = sent === null && mark !== null ? (mark.startsWith("nop.") ? words.submitted : words.saved) : null;
  return (
    <div className="mx-auto max-w-3xl">
      <BackLink to={inLanguage(language, `/office/dot-danh-gia/${round.id}/ho-so/${entry.id}`)}>
        {words.toEntry}
      </BackLink>
      <h1 className="text-2xl wrap-anywhere sm:text-3xl">{entry.product_name}</h1>
      <p className="mt-1 wrap-anywhere">
        {entry.producer.name} · {round.name}
      </p>
      <p className="mt-1 text-ink-soft wrap-anywhere">{words.of(seat.post)}</p>
      {!seat.own && seat.officer_id === null && <p className="text-sm text-ink-soft">{words.paper}</p>}
      <p className="mt-2 flex flex-wrap items-center gap-x-4">
        <Chip tone={TONES[status]}>{words.statuses[status]}</Chip>
        <Link
          to={inLanguage(language, `/office/ho-so-danh-gia/${entry.dossier_id}`)}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {words.toDossier}
        </Link>
      </p>
      <p className="mt-1 text-sm text-ink-soft">
        {words.criteria}: {sheet.decision}
        {sheet.product_set_name !== null && ` · ${sheet.product_set_name}`}
        {!sheet.complete && `. ${words.partsOnly}`}
      </p>
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {}).concat("reason")} />
      {done !== null && <SavedNote>{done}</SavedNote>}
      {recusal !== null && <p className="mt-3 font-medium">{words.recused(recusal)}</p>}
      {status !== "recused" && <SheetForm council={council} words={words} central={round.central} sent={sent} />}
      {editable && <p className="text-sm text-ink-soft">{words.submitHint}</p>}
      {!editable && council.acts.length === 0 && <p className="mt-3 text-ink-soft">{words.closed}</p>}
      <OtherActs council={council} words={words} sent={sent} />
    </div>
  );
}
