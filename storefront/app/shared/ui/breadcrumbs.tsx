import { Link } from "react-router";
import { useShell } from "../i18n/shell";
import { inLanguage, useLanguage } from "../language";

export interface Crumb {
  name: string;
  /** Without a language; the last crumb, the page itself, has none. */
  path?: string;
}

/** The way from the home page to this one. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  const texts = useShell();
  const language = useLanguage();
  return (
    <nav aria-label={texts.breadcrumbs} className="py-1.5 text-sm text-ink-soft">
      <ol className="flex flex-wrap gap-x-2">
        {[{ name: texts.home, path: "/" }, ...trail].map(({ name, path }, place) => (
          <li key={`${place}${name}`} className="flex min-h-11 items-center gap-x-2">
            {place > 0 && <span aria-hidden="true">/</span>}
            {path === undefined ? (
              <span aria-current="page">{name}</span>
            ) : (
              <Link
                to={inLanguage(language, path)}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:text-lacquer hover:underline"
              >
                {name}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
