import { formLines, formText } from "../../shared/session/form-text";

/** What was filled in of a check; the position as the browser wrote it into hidden boxes. */
export interface CheckFields {
  lat: string;
  lng: string;
  accuracy_m: string;
  seen: string[];
  found: string;
  note: string;
  show_picture: boolean;
  move_point: boolean;
  picture_id: string;
}

const MOST_FOUND = 20;

export function readCheck(form: FormData): CheckFields {
  return {
    lat: formText(form, "lat"),
    lng: formText(form, "lng"),
    accuracy_m: formText(form, "accuracy_m"),
    seen: form.getAll("seen").filter((id): id is string => typeof id === "string"),
    found: formLines(form, "found"),
    note: formText(form, "note"),
    show_picture: form.has("show_picture"),
    move_point: form.has("move_point"),
    picture_id: formText(form, "picture_id"),
  };
}

/** The photo of the form, or null where none was chosen. */
export function photoOf(form: FormData): File | null {
  const photo = form.get("photo");
  return photo instanceof File && photo.size > 0 ? photo : null;
}

function positionOf({ lat, lng, accuracy_m }: CheckFields) {
  const position = { lat: Number(lat), lng: Number(lng), accuracy_m: Number(accuracy_m) };
  const there = lat !== "" && lng !== "" && accuracy_m !== "";
  return there && Object.values(position).every(Number.isFinite) ? position : null;
}

/** The check as the API takes it. */
export function checkBody(fields: CheckFields) {
  const { seen, found, note, picture_id, show_picture, move_point } = fields;
  const names = found
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return {
    position: positionOf(fields),
    seen,
    found: names.slice(0, MOST_FOUND),
    picture_id: picture_id || null,
    show_picture,
    move_point,
    note: note || null,
  };
}
