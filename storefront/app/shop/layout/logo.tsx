import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";

/** Our own sign: a basket seen from above. Not the official OCOP mark, which is never redrawn. */
export function Logo() {
  const texts = useShell();
  return (
    <Link to={inLanguage(useLanguage(), "/")} className="flex min-h-11 items-center gap-2.5 text-ink no-underline">
      <svg width="36" height="36" viewBox="0 0 40 40" aria-hidden="true">
        <circle cx="20" cy="20" r="19" fill="var(--color-lacquer)" />
        <g fill="none" stroke="var(--color-turmeric-wash)" strokeWidth="2">
          <circle cx="20" cy="20" r="13" />
          <path d="M9 14c7 5 15 5 22 0M9 26c7-5 15-5 22 0M14 9c5 7 5 15 0 22M26 9c-5 7-5 15 0 22" />
        </g>
      </svg>
      <span className="leading-tight">
        <span className="block font-display text-xl font-bold">{texts.brand}</span>
        <span className="hidden text-xs text-ink-soft sm:block">{texts.brandLine}</span>
      </span>
    </Link>
  );
}
