import type { Listing } from "../../shared/api/types";
import { useShell } from "../../shared/i18n/shell";
import type { ProductTexts } from "../../shared/i18n/vi/product";

/** What is known of a product, in the order of its label; what nobody said is left out. */
export function Facts({ listing, words }: { listing: Listing; words: ProductTexts }) {
  const texts = useShell();
  const { label, place } = listing;
  const rows = [
    [words.group, [texts.groups[listing.group ?? ""], listing.sub_group].filter(Boolean).join(" · ")],
    [words.from, label.origin ?? [place.commune, place.district, place.province].filter(Boolean).join(", ")],
    [words.netContent, listing.net_content],
    [words.ingredients, label.ingredients],
    [words.usage, label.usage],
    [words.storage, listing.storage],
    [words.shelfLife, listing.shelf_life],
    [words.dates, label.dates],
    [words.warnings, label.warnings],
    [words.responsible, [label.responsible_name, label.responsible_address].filter(Boolean).join(", ")],
    [words.declaration, label.declaration_number],
    [words.season, listing.season_months === null ? null : words.months(listing.season_months)],
  ].filter(([, value]) => value !== null && value !== "");
  return (
    <section aria-label={words.facts} className="mt-8">
      <h2 className="text-2xl">{words.facts}</h2>
      <dl className="mt-3 divide-y divide-line border-y border-line">
        {rows.map(([name, value]) => (
          <div key={name} className="grid gap-x-4 py-3 sm:grid-cols-[12rem_1fr]">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
