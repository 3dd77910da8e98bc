import { readMoney, readWhole } from "../../../shared/format/read-number";
import { formTexts } from "../../../shared/session/form-text";

/** What is typed in quick mode, as it was typed. */
export interface QuickFields {
  name: string;
  price: string;
  stock: string;
}

export type QuickField = keyof QuickFields | "photo";
export type QuickFaults = Partial<Record<QuickField, "name" | "price" | "stock" | "photo" | "photo_refused">>;

const MAX_NAME = 150;
const PRICE = { least: 1_000, most: 500_000_000 };
const MAX_STOCK = 1_000_000;
/** Largest photo that the API takes, in bytes. */
export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;
/** A photo with the rest of its form, in bytes. */
export const MAX_FORM_BYTES = MAX_PHOTO_BYTES + 100_000;

/** What stands in the boxes of a form. */
export function readQuick(form: FormData): QuickFields {
  return formTexts(form, ["name", "price", "stock"]);
}

/** The photo of a form; null when none was chosen. */
export function readPhoto(form: FormData): File | null {
  const photo = form.get("photo");
  return photo instanceof File && photo.size > 0 ? photo : null;
}

/** What of it cannot be right. The API looks again; this tells it at once. */
export function quickFaults({ name, price, stock }: QuickFields, photo: Blob | null): QuickFaults {
  const money = readMoney(price);
  const pieces = readWhole(stock);
  return {
    ...(photo !== null && photo.size > MAX_PHOTO_BYTES ? { photo: "photo" } : {}),
    ...(name === "" || name.length > MAX_NAME ? { name: "name" } : {}),
    ...(money === null || money < PRICE.least || money > PRICE.most ? { price: "price" } : {}),
    ...(pieces === null || pieces > MAX_STOCK ? { stock: "stock" } : {}),
  };
}
