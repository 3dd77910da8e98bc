import type {
  ListingChanges,
  ListingContent,
  ListingVariantContent,
} from "../../../../../plugins/ocop/src/contract/producer-listing";
import { readMoney, readWhole } from "../../../shared/format/read-number";
import { formText } from "../../../shared/session/form-text";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { ONLY_SIZE } from "../size-title";

/** Most sizes of one listing that the API takes. */
export const MAX_SIZES = 20;
const LIMITS = { price: [1_000, 500_000_000], stock: [0, 1_000_000], weight_grams: [1, 1_000_000] } as const;
const MAX_TITLE = 60;
const MAX_SKU = 60;

type Faults = Record<string, string>;
/** Name of a box of the size at `place`, counted from 0. */
export const sizeBox = (place: number, field: string): string => `size-${place}-${field}`;

/** A number within what the API takes; undefined for what is none. Empty is null. */
function numberIn(text: string, field: keyof typeof LIMITS): number | null | undefined {
  if (text === "") return null;
  const value = (field === "price" ? readMoney : readWhole)(text);
  const [least, most] = LIMITS[field];
  return value === null || value < least || value > most ? undefined : value;
}

interface Typed {
  place: number;
  key: string;
  title: string;
  price: string;
  stock: string;
  /** Pieces that the page showed. */
  was: string;
  weight_grams: string;
  sku: string;
}

function typedSizes(form: FormData): Typed[] {
  const places = Array.from({ length: MAX_SIZES + 1 }, (_, place) => place).filter((place) =>
    form.has(sizeBox(place, "title")),
  );
  return places
    .map((place): Typed => {
      const text = (field: string): string => formText(form, sizeBox(place, field));
      const [key, title, price, stock] = [text("key"), text("title"), text("price"), text("stock")];
      return {
        place,
        key,
        title,
        price,
        stock,
        was: text("was"),
        weight_grams: text("weight_grams"),
        sku: text("sku"),
      };
    })
    .filter(({ place, key, title, price }) => {
      const isNew = key === "" && title === "" && price === "";
      return !isNew && form.get(sizeBox(place, "gone")) !== "1";
    });
}

function readSize(
  typed: Typed,
  alone: boolean,
  now: ListingVariantContent | undefined,
  words: ProducerListingsTexts,
): { size: ListingVariantContent; faults: Faults } {
  const [price, stock, weight_grams] = (["price", "stock", "weight_grams"] as const).map((field) =>
    numberIn(typed[field], field),
  );
  const untouched = now !== undefined && typed.stock === typed.was;
  const faults: Faults = {};
  const complain = (field: keyof ProducerListingsTexts["sizeFaults"]) => {
    faults[sizeBox(typed.place, field)] = words.sizeFaults[field];
  };
  if ((typed.title === "" && !alone) || typed.title.length > MAX_TITLE) complain("title");
  if (price === undefined) complain("price");
  if (stock === undefined) complain("stock");
  if (weight_grams === undefined) complain("weight_grams");
  const size = {
    ...(typed.key === "" ? {} : { key: typed.key }),
    title: typed.title || ONLY_SIZE,
    price: price ?? null,
    stock: untouched ? now.stock : (stock ?? 0),
    sku: typed.sku.slice(0, MAX_SKU) || null,
    weight_grams: weight_grams ?? null,
  };
  return { size, faults };
}

/** Reads the form of sizes: those that are there, and the new one when it was filled in. */
export function readSizes(
  form: FormData,
  now: ListingContent,
  words: ProducerListingsTexts,
): { changes: ListingChanges; faults: Faults } {
  const typed = typedSizes(form);
  const read = typed.map((one) =>
    readSize(
      one,
      typed.length === 1,
      now.variants.find(({ key }) => key !== undefined && key === one.key),
      words,
    ),
  );
  const faults: Faults = Object.assign({}, ...read.map((one) => one.faults)) as Faults;
  const seen = new Set<string>();
  typed.forEach(({ place, title }) => {
    const name = title.toLowerCase();
    if (name !== "" && seen.has(name)) faults[sizeBox(place, "title")] = words.sizeFaults.title;
    seen.add(name);
  });
  return { changes: { variants: read.map(({ size }) => size) }, faults };
}
