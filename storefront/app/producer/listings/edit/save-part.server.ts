import type { ListingAnswer, ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import type { Answer, BuyerApi } from "../../../shared/api/answers.server";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { readPhoto } from "../quick/quick-fields";
import { sendPicture } from "../quick/send-quick.server";
import { type Part, PARTS } from "./parts";
import { readPart } from "./read-part";
import { pictureBox, readPictures } from "./read-pictures";
import { sizeBox } from "./read-sizes";

/** What became of one form of the page. */
export type PartOutcome =
  | { is: "saved"; waiting: boolean }
  | { is: "removed" }
  | { is: "refused"; status: number; faults: Record<string, string>; message: string | null };

type Refused = Answer<unknown> & { ok: false };

/** Name of the box in which a field of the API is typed. */
function boxOf(field: string): string {
  const [whole = field, place, part] = field.split(".");
  if (whole === "variants" && part !== undefined) return sizeBox(Number(place), part);
  if (whole === "pictures" && part !== undefined) return pictureBox(Number(place), part);
  return whole === "season_months" ? "season" : whole;
}

function refusal({ status, code, message, fields }: Refused, words: ProducerListingsTexts): PartOutcome {
  const faults = Object.fromEntries(Object.entries(fields).map(([field, text]) => [boxOf(field), text]));
  return {
    is: "refused",
    status,
    faults,
    message: code === "listing_changed" ? words.changedMeanwhile : message || null,
  };
}

function outcomeOf(answer: Answer<ListingAnswer>, words: ProducerListingsTexts): PartOutcome {
  return answer.ok ? { is: "saved", waiting: (answer.data.waiting ?? []).length > 0 } : refusal(answer, words);
}

/** Sends a photo and puts it behind the others. */
async function addPicture(
  api: BuyerApi,
  path: string,
  now: ProducerListing,
  form: FormData,
  words: ProducerListingsTexts,
): Promise<PartOutcome> {
  const photo = readPhoto(form);
  const wrong = (status: number): PartOutcome => ({
    is: "refused",
    status,
    faults: { photo: words.faults.photo_refused },
    message: null,
  });
  if (photo === null) return wrong(400);
  const sent = await sendPicture(api, photo);
  if (!sent.ok) return sent.status === 400 || sent.status === 413 ? wrong(sent.status) : refusal(sent, words);
  const pictures = [...now.wanted.pictures, { id: sent.data.picture.id, alt: null }];
  return outcomeOf(await api.post<ListingAnswer>(`${path}/pictures`, { pictures }), words);
}

/** Does what one form of a listing's page asks for. @throws nothing; 404 and 401 are answered as refusals */
export async function savePart(
  api: BuyerApi,
  id: string,
  form: FormData,
  words: ProducerListingsTexts,
): Promise<PartOutcome> {
  const path = `/producer/listings/${encodeURIComponent(id)}`;
  const asked = form.get("part");
  if (asked === "submit" || asked === "withdraw")
    return outcomeOf(await api.post<ListingAnswer>(`${path}/${asked}`, {}), words);
  if (asked === "remove") {
    const gone = await api.remove(path);
    return gone.ok ? { is: "removed" } : refusal(gone, words);
  }
  const found = await api.get<ListingAnswer>(path);
  if (!found.ok) return refusal(found, words);
  const { listing } = found.data;
  if (asked === "picture-add") return addPicture(api, path, listing, form, words);
  const part: Part | undefined = PARTS.find((one) => one === asked);
  if (part === undefined) return { is: "refused", status: 400, faults: {}, message: null };
  if (part === "pictures")
    return outcomeOf(await api.post<ListingAnswer>(`${path}/pictures`, { pictures: readPictures(form) }), words);
  const { changes, faults } = readPart(form, part, listing.wanted, words);
  if (Object.keys(faults).length > 0) return { is: "refused", status: 400, faults, message: null };
  const version = Number(form.get("version"));
  const guarded = Number.isInteger(version) && version > 0 ? { version } : {};
  return outcomeOf(await api.post<ListingAnswer>(path, { ...changes, ...guarded }), words);
}
