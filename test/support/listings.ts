import type { ListingReview } from "../../plugins/ocop/src/contract/listing-review";
import type { ListingAnswer, ProducerListing } from "../../plugins/ocop/src/contract/producer-listing";
import type { PictureAnswer } from "../../plugins/ocop/src/contract/producer-picture";
import sharp from "sharp";
import { ask, type Person } from "./members";
import { operator } from "./register";
import { apiJson, stack } from "./stack";

/** A small picture of one colour, different each time. */
export async function jpeg(width = 700, height = 500): Promise<Buffer> {
  const background = { r: Math.floor(Math.random() * 256), g: 90, b: 60 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

/** Sends a file as a picture; status and parsed answer. */
export async function sendPicture(
  { token }: Person,
  bytes: Buffer,
  { type = "image/jpeg", name = "anh.jpg", field = "picture" } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const form = new FormData();
  form.set(field, new Blob([new Uint8Array(bytes)], { type }), name);
  const answer = await fetch(`${stack().api}/producer/pictures`, {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${token}` },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** A picture of the producer's that the shop took. */
export async function pictureOf(owner: Person): Promise<PictureAnswer> {
  const { status, body } = await sendPicture(owner, await jpeg());
  if (status !== 201) throw new Error(`the picture was answered ${status}: ${JSON.stringify(body)}`);
  return body.picture as PictureAnswer;
}

/** Asks about a listing; throws for whatever is no success. */
export async function listing(owner: Person, path: string, body?: unknown): Promise<ListingAnswer> {
  const answer = await ask(owner, `listings${path}`, body);
  if (answer.status > 299) throw new Error(`listings${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as unknown as ListingAnswer;
}

let made = 0;

/** A draft with what quick mode asks for, and whatever else is given. */
export async function draftOf(owner: Person, more: Record<string, unknown> = {}): Promise<ProducerListing> {
  made += 1;
  const { id } = await pictureOf(owner);
  const name = `Hàng thử nghiệm ${Date.now().toString(36)}${made}`;
  const body = { name, pictures: [{ id }], variants: [{ title: "Gói 500 g", price: 100_000, stock: 7 }], ...more };
  return (await listing(owner, "", body)).listing;
}

type Decision = { act: "approve" } | { act: "send_back"; reason: string };

/** An operator decides about what waits of a listing. */
export async function decide(review: ListingReview | null, decision: Decision, version = review?.version) {
  return operator(`/admin/ocop/listings/${review?.id}`, { ...decision, version });
}

/** A listing that was handed in and approved. */
export async function liveListing(owner: Person, more: Record<string, unknown> = {}): Promise<ProducerListing> {
  const { id } = await draftOf(owner, more);
  const { listing: waiting } = await listing(owner, `/${id}/submit`, {});
  const { status, body } = await decide(waiting.review, { act: "approve" });
  if (status !== 200) throw new Error(`approving answered ${status}: ${JSON.stringify(body)}`);
  return (await listing(owner, `/${id}`)).listing;
}

/** What the shop shows of a listing. */
interface ShownListing {
  title: string;
  thumbnail: string | null;
  description: string | null;
  group: string | null;
  age_restricted: boolean;
  storage: string | null;
  images: { url: string }[];
  variants: { id: string; title: string; price: number; inventory: number }[];
  producer: { slug: string };
}

/** A listing as its page in the shop shows it. */
export const shownListing = async (slug: string | null): Promise<ShownListing> =>
  (await apiJson<{ listing: ShownListing }>(`/store/listings/${slug}`)).listing;
