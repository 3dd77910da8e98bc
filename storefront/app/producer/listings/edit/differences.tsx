import type { ListingDifference } from "../../../../../plugins/ocop/src/contract/listing-review";
import type { ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { formatDay } from "../../../shared/format/date";
import { formatVnd } from "../../../shared/format/money";
import { useShell } from "../../../shared/i18n/shell";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { writtenTitle } from "../size-title";
import { Thumb } from "../thumb";
import type { Editing } from "./part-form";

interface Sold {
  title: string;
  price: number | null;
}

const isSold = (value: unknown): value is Sold =>
  typeof value === "object" && value !== null && "title" in value && "price" in value;

/** A value of a field in the reader's words; null for none. */
function spoken(
  field: string,
  value: unknown,
  words: ProducerListingsTexts,
  groups: Record<string, string>,
): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (isSold(value)) {
    const price = value.price === null ? words.noPrice : formatVnd(value.price);
    return [writtenTitle(value.title), price].filter(Boolean).join(" · ");
  }
  if (field.endsWith(".price") && typeof value === "number") return formatVnd(value);
  if (field.endsWith(".title") && typeof value === "string") return writtenTitle(value) || null;
  if (field === "group") return groups[String(value)] ?? String(value);
  if (field === "delivery") return value === "on_site" ? words.deliveries.on_site : words.deliveries.parcel;
  if (field === "preorder_from") return formatDay(String(value));
  if (field === "season_months" && Array.isArray(value))
    return value.map((month) => words.month(Number(month))).join(", ");
  if (typeof value === "boolean") return value ? words.yes : words.no;
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

/** What a field is called; a size by its name. */
function titleOf(field: string, { words }: Editing, { content, wanted }: ProducerListing): string {
  const [whole = field, key, part] = field.split(".");
  if (whole !== "variants") return words.fields[field] ?? field;
  const size = [...content.variants, ...wanted.variants].find((one) => one.key === key);
  const name = writtenTitle(size?.title ?? "");
  const what = part === "price" ? words.priceLabel : part === "title" ? words.sizeTitle : words.sections.sizes;
  return name === "" ? what : `${what}: ${name}`;
}

function Pictures({ value, listing }: { value: unknown; listing: ProducerListing }) {
  const urls = new Map(listing.pictures.map(({ id, url }) => [id, url]));
  const shown = Array.isArray(value) ? (value as { id: string; alt: string | null }[]) : [];
  return (
    <span className="mt-1 grid grid-cols-4 gap-1">
      {shown.map(({ id, alt }) => (
        <Thumb key={id} url={urls.get(id) ?? null} alt={alt ?? ""} />
      ))}
    </span>
  );
}

/** What a proposal changes, field by field: what buyers see now, and what they would see. */
export function Differences({
  editing,
  listing,
  differences,
}: {
  editing: Editing;
  listing: ProducerListing;
  differences: readonly ListingDifference[];
}) {
  const { words } = editing;
  const { groups } = useShell();
  const said = (field: string, value: unknown) =>
    field === "pictures" ? (
      <Pictures value={value} listing={listing} />
    ) : (
      <span className="whitespace-pre-line">{spoken(field, value, words, groups) ?? words.nothing}</span>
    );
  const first = listing.review?.kind === "first";
  return (
    <details className="mt-4 rounded-xl border border-line p-4" open={!first}>
      <summary className="flex min-h-11 items-center font-semibold">
        {listing.review?.status === "in_review" ? words.waitingTitle : words.decidedTitle}
      </summary>
      <dl className="mt-2 space-y-4">
        {differences.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="font-medium">{titleOf(field, editing, listing)}</dt>
            {!first && (
              <dd className="mt-1 rounded-lg bg-lacquer-wash px-3 py-2">
                <span className="block text-sm text-ink-soft">{words.before}</span>
                <del className="no-underline">{said(field, before)}</del>
              </dd>
            )}
            <dd className="mt-1 rounded-lg bg-bamboo-wash px-3 py-2">
              <span className="block text-sm text-ink-soft">{words.after}</span>
              <ins className="no-underline">{said(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
