import { CircleAlert, CircleCheck, CircleDashed } from "lucide-react";
import { Link } from "react-router";
import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import { inLanguage, useLanguage } from "../../shared/language";

type Item = ApplicationAnswer["checklist"][number];

const PAPERS: readonly Item["key"][] = ["business_registration", "food_safety", "product_declaration"];

/** Where each thing is done. */
function pathOf(key: Item["key"]): string {
  if (PAPERS.includes(key)) return "/producer/giay-to";
  return `/producer/ho-so-dang-ky#${key === "place" ? "contact" : key}`;
}

function stateOf({ state, days_left }: Item, words: ProducerApplicationTexts): string {
  return state === "expiring" && days_left !== null ? words.daysLeft(days_left) : words.states[state];
}

function Sign({ item: { state, required } }: { item: Item }) {
  const look = "mt-0.5 size-5 shrink-0";
  if (state === "done") return <CircleCheck aria-hidden className={`${look} text-bamboo`} />;
  const urgent = state === "expired" || state === "expiring" || required;
  const Icon = urgent ? CircleAlert : CircleDashed;
  return <Icon aria-hidden className={`${look} ${urgent ? "text-lacquer" : "text-ink-soft"}`} />;
}

/** What is done, missing, running out or over; each leads to where it is done. */
export function Checklist({ items, words }: { items: readonly Item[]; words: ProducerApplicationTexts }) {
  const language = useLanguage();
  return (
    <section aria-labelledby="checklist-title">
      <h2 id="checklist-title" className="text-2xl">
        {words.checklist}
      </h2>
      <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-card">
        {items.map((item) => (
          <li key={item.key}>
            <Link
              to={inLanguage(language, pathOf(item.key))}
              className="flex min-h-12 items-start gap-3 px-4 py-3 text-ink no-underline hover:bg-paper-deep"
            >
              <Sign item={item} />
              <span className="min-w-0 grow">
                {words.items[item.key]}
                {item.state !== "done" && (
                  <span className="text-sm text-ink-soft"> ({item.required ? words.required : words.ifFood})</span>
                )}
                <span className="block text-sm text-ink-soft">{stateOf(item, words)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
