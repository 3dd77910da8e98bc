import type { ListingAnswer, ListingChanges } from "../../../../../plugins/ocop/src/contract/producer-listing";
import type { PictureAnswer } from "../../../../../plugins/ocop/src/contract/producer-picture";
import type { Answer, BuyerApi } from "../../../shared/api/answers.server";
import { readMoney, readWhole } from "../../../shared/format/read-number";
import { ONLY_SIZE } from "../size-title";
import { type QuickFaults, type QuickFields, quickFaults, readPhoto, readQuick } from "./quick-fields";

/** What became of a product of quick mode; a photo that was taken need not be sent again. */
export type QuickOutcome =
  | { ok: true; id: string }
  | {
      ok: false;
      status: number;
      typed: QuickFields;
      faults: QuickFaults;
      message: string | null;
      picture: { id: string; url: string } | null;
    };

/** Sends a photo; the API keeps copies of its own and nothing else of it. */
export async function sendPicture(api: BuyerApi, photo: File): Promise<Answer<{ picture: PictureAnswer }>> {
  const form = new FormData();
  form.set("picture", photo);
  return api.form<{ picture: PictureAnswer }>("/producer/pictures", form);
}

const KEY = /^[\w-]{8,60}$/;

function keptPicture(form: FormData): { id: string; url: string } | null {
  const [id, url] = [form.get("picture_id"), form.get("picture_url")];
  return typeof id === "string" && id !== "" && typeof url === "string" ? { id, url } : null;
}

/**
 * Sends a product of quick mode: the photo first, then the draft under the key that its form carries, so that sending it
 * again makes no second one.
 */
export async function sendQuick(api: BuyerApi, form: FormData): Promise<QuickOutcome> {
  const typed = readQuick(form);
  const photo = readPhoto(form);
  const faults = quickFaults(typed, photo);
  let picture = keptPicture(form);
  const refuse = (status: number, message: string | null, more: QuickFaults = {}): QuickOutcome => ({
    ok: false,
    status,
    typed,
    faults: { ...faults, ...more },
    message,
    picture,
  });
  if (photo !== null && faults.photo === undefined) {
    const sent = await sendPicture(api, photo);
    if (!sent.ok && (sent.status === 400 || sent.status === 413)) return refuse(400, null, { photo: "photo_refused" });
    if (!sent.ok) return refuse(sent.status, sent.message);
    picture = { id: sent.data.picture.id, url: sent.data.picture.url };
  }
  if (Object.keys(faults).length > 0) return refuse(400, null);
  const key = form.get("key");
  const body: Partial<ListingChanges> & { client_key?: string } = {
    ...(typeof key === "string" && KEY.test(key) ? { client_key: key } : {}),
    name: typed.name,
    variants: [
      {
        title: ONLY_SIZE,
        price: readMoney(typed.price),
        stock: readWhole(typed.stock) ?? 0,
        sku: null,
        weight_grams: null,
      },
    ],
    ...(picture === null ? {} : { pictures: [{ id: picture.id, alt: typed.name }] }),
  };
  const made = await api.post<ListingAnswer>("/producer/listings", body);
  return made.ok ? { ok: true, id: made.data.listing.id } : refuse(made.status, made.message);
}
