import { data, Link, redirect } from "react-router";
import type { ListingAnswer } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { readUpload } from "../../../shared/session/read-upload.server";
import { Alert } from "../../../shared/ui/form-page";
import { portalMeta } from "../../page-meta";
import { portalData, requirePortal, toProducerLogIn } from "../../session.server";
import { MAX_FORM_BYTES } from "../quick/quick-fields";
import { listingTexts } from "../texts";
import type { Route } from "./+types/route";
import type { Editing } from "./part-form";
import { PicturesPart } from "./pictures-part";
import { ReviewBox } from "./review-box";
import { SalePart } from "./sale-part";
import { savePart } from "./save-part.server";
import { SizesPart } from "./sizes-part";
import { TextPart } from "./text-part";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location, loaderData }) =>
  portalMeta(location.pathname, (language) => loaderData?.listing.wanted.name ?? listingTexts(language).nameless);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api, me } = await requirePortal(request);
  const path = `/producer/listings/${encodeURIComponent(params.id)}`;
  const { listing } = await portalData(request, await api.get<ListingAnswer>(path));
  const { searchParams } = new URL(request.url);
  const part = searchParams.get("da-luu");
  return data(
    {
      listing,
      member: me.member?.id ?? "",
      saved: part === null ? null : { part, waiting: searchParams.has("cho") },
      fresh: searchParams.has("moi"),
    },
    { headers: privateAnswer() },
  );
}

/** Saves one part, or hands in, takes back, deletes. */
export async function action({ request, params }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const language = languageOf(request.url);
  const words = listingTexts(language);
  const form = await readUpload(request, MAX_FORM_BYTES);
  const refuse = (status: number, part: string, faults: Record<string, string>, message: string | null) => {
    const entries = [...(form ?? new FormData())].filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    const months = entries.filter(([name]) => name === "month").map(([, value]) => value);
    return data(
      { part, typed: Object.fromEntries(entries), months, faults, message },
      { status, headers: privateAnswer() },
    );
  };
  if (form === null) return refuse(413, "picture-add", { photo: words.faults.photo }, null);
  const part = String(form.get("part") ?? "");
  const outcome = await savePart(api, params.id, form, words);
  if (outcome.is === "refused") {
    if (outcome.status === 401) throw await toProducerLogIn(request, true);
    if (outcome.status === 404) throw new Response(null, { status: 404 });
    return refuse(outcome.status, part, outcome.faults, outcome.message);
  }
  const to = (path: string) => redirect(inLanguage(language, path), { status: 303, headers: privateAnswer() });
  if (outcome.is === "removed") return to("/producer/san-pham?da-xoa=1");
  const shownIn = part === "picture-add" ? "pictures" : part;
  const query = new URLSearchParams({ "da-luu": shownIn, ...(outcome.waiting ? { cho: "1" } : {}) });
  const fragment = part === "submit" || part === "withdraw" ? "" : `#${shownIn}`;
  return to(`/producer/san-pham/${encodeURIComponent(params.id)}?${query}${fragment}`);
}

/** One of a producer's goods, whole. */
export default function EditListing({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = listingTexts(language);
  const { listing, member, saved, fresh } = loaderData;
  const { wanted } = listing;
  const refused = actionData ?? null;
  const editing: Editing = {
    words,
    listingId: listing.id,
    member,
    version: listing.version,
    open: listing.status !== "in_review",
    saved,
    refused,
  };
  const acted = refused === null && (saved?.part === "submit" || saved?.part === "withdraw");
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <div>
        <Link
          to={inLanguage(language, "/producer/san-pham")}
          className="inline-flex min-h-11 items-center text-sm font-semibold"
        >
          ← {words.back}
        </Link>
        <h1 className="text-3xl">{wanted.name ?? words.nameless}</h1>
      </div>
      {refused !== null && ["submit", "withdraw", "remove"].includes(refused.part) && (
        <Alert>{refused.message ?? words.notSaved}</Alert>
      )}
      {(acted || (fresh && refused === null)) && (
        <p role="status" className="rounded-lg border border-bamboo bg-bamboo-wash px-4 py-3">
          {!acted ? words.created : saved?.part === "submit" ? words.submitted : words.withdrawn}
        </p>
      )}
      <ReviewBox editing={editing} listing={listing} />
      <TextPart editing={editing} part="basics" wanted={wanted} />
      <SizesPart editing={editing} wanted={wanted} />
      <PicturesPart editing={editing} listing={listing} />
      <TextPart editing={editing} part="story" wanted={wanted} />
      <TextPart editing={editing} part="food" wanted={wanted} />
      <TextPart editing={editing} part="label" wanted={wanted} />
      <SalePart editing={editing} wanted={wanted} />
    </div>
  );
}
