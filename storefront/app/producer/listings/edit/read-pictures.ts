import type { ListingContent } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { formText } from "../../../shared/session/form-text";

/** Most pictures of one listing that the API takes. */
export const MAX_SHOWN = 12;
const MAX_ALT = 200;

/** Name of a box of the picture at `place`, counted from 0. */
export const pictureBox = (place: number, field: string): string => `picture-${place}-${field}`;

/**
 * Pictures as their form leaves them: without those that go, in the order asked for. A picture that was moved stands before
 * the one whose place it takes.
 */
export function readPictures(form: FormData): ListingContent["pictures"] {
  const text = (place: number, field: string): string => formText(form, pictureBox(place, field));
  const places = Array.from({ length: MAX_SHOWN }, (_, place) => place).filter((place) => text(place, "id") !== "");
  return places
    .filter((place) => text(place, "gone") !== "1")
    .map((place) => {
      const order = Number(text(place, "order") || place + 1) - 1;
      const moved = Math.sign(order - place);
      return {
        place,
        order: order + moved / 2,
        id: text(place, "id"),
        alt: text(place, "alt").slice(0, MAX_ALT) || null,
      };
    })
    .sort((a, b) => a.order - b.order || a.place - b.place)
    .map(({ id, alt }) => ({ id, alt }));
}
