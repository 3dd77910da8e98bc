import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { navigation, OPEN_DATA_PATH, RANKING_PATH, SOURCING_PATH } from "./navigation";

/** The foot of every page; it says that this is a demonstration. */
export function Footer() {
  const texts = useShell();
  const language = useLanguage();
  return (
    <footer className="mt-16 bg-ink text-paper">
      <div className="weave" aria-hidden="true" />
      <div className="shell grid gap-8 py-10 md:grid-cols-[2fr_1fr]">
        <div>
          <p className="font-display text-xl font-semibold">{texts.brand}</p>
          <p className="mt-2 max-w-prose text-sm text-paper-deep">{texts.footerAbout}</p>
          <p className="mt-4 max-w-prose rounded-lg border border-turmeric/60 px-4 py-3 text-sm text-turmeric-wash">
            {texts.demo}
          </p>
        </div>
        <nav aria-label={texts.footerShop} className="grid content-start text-sm">
          {navigation(texts).map(({ path, name }) => (
            <Link key={path} to={inLanguage(language, path)} className="flex min-h-11 items-center hover:underline">
              {name}
            </Link>
          ))}
          <Link to={`${inLanguage(language, "/")}#sao-ocop`} className="flex min-h-11 items-center hover:underline">
            {texts.starsMeaning}
          </Link>
          <Link to={inLanguage(language, SOURCING_PATH)} className="flex min-h-11 items-center hover:underline">
            {texts.sourcing}
          </Link>
          <Link to={inLanguage(language, RANKING_PATH)} className="flex min-h-11 items-center hover:underline">
            {texts.ranking}
          </Link>
          <Link to={inLanguage(language, OPEN_DATA_PATH)} className="flex min-h-11 items-center hover:underline">
            {texts.openData}
          </Link>
        </nav>
      </div>
    </footer>
  );
}
