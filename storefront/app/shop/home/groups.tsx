import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import type { HomeData } from "./home.server";
import { homeTexts } from "./texts";

/** The six groups as a table of contents: large names with the number of products behind them. */
export function Groups({ groups }: { groups: HomeData["groups"] }) {
  const texts = useTexts(homeTexts);
  const shell = useShell();
  const language = useLanguage();
  return (
    <section aria-labelledby="nhom" className="border-y border-line">
      <div className="shell flex flex-wrap items-baseline gap-x-9 gap-y-1 py-5">
        <h2 id="nhom" className="font-sans text-base font-semibold text-ink-soft">
          {texts.groupsTitle}
        </h2>
        <ul className="flex flex-wrap gap-x-8">
          {groups.map(({ value, count }) => (
            <li key={value}>
              <Link
                to={inLanguage(language, `/san-pham?nhom=${value}`)}
                className="inline-flex min-h-11 items-baseline gap-1.5 pt-1.5 font-display text-xl hover:text-lacquer sm:text-2xl"
              >
                {shell.groups[value] ?? value}
                <span className="font-sans text-sm tabular-nums text-ink-soft">{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
