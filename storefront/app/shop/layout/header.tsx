import { Link, useLocation } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage, withoutLanguage } from "../../shared/language";
import { SearchBox } from "../search/search-box";
import { AccountLink } from "../account/account-link";
import { CartLink } from "../cart/cart-link";
import { MenuIcon } from "./icons";
import { Logo } from "./logo";
import { navigation } from "./navigation";

function LanguageLink() {
  const { pathname, search } = useLocation();
  const texts = useShell();
  const other = useLanguage() === "vi" ? "en" : "vi";
  return (
    <Link
      reloadDocument
      to={`${inLanguage(other, withoutLanguage(pathname))}${search}`}
      hrefLang={other}
      lang={other}
      aria-label={texts.otherLanguageLabel}
      className="flex min-h-11 items-center px-2 text-sm font-semibold text-ink-soft hover:text-lacquer"
    >
      {texts.otherLanguage}
    </Link>
  );
}

function Links({ className }: { className: string }) {
  const language = useLanguage();
  return navigation(useShell()).map(({ path, name }) => (
    <Link key={path} to={inLanguage(language, path)} className={className}>
      {name}
    </Link>
  ));
}

/** The head of every page. The phone's menu is a plain disclosure, so that it opens without scripts. */
export function Header() {
  const texts = useShell();
  return (
    <header className="border-b border-line bg-paper">
      <div className="weave" aria-hidden="true" />
      <div className="shell flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
        <Logo />
        <div className="order-last w-full lg:order-none lg:w-auto lg:grow">
          <SearchBox />
        </div>
        <div className="ml-auto flex items-center gap-1">
          <LanguageLink />
          <AccountLink />
          <CartLink />
          <details className="group relative lg:hidden">
            <summary
              aria-label={texts.menu}
              className="flex size-11 list-none items-center justify-center [&::-webkit-details-marker]:hidden"
            >
              <MenuIcon />
            </summary>
            <nav
              aria-label={texts.navigation}
              className="absolute right-0 top-full z-40 flex w-60 flex-col rounded-card border border-line bg-card p-2 shadow-card"
            >
              <Links className="flex min-h-11 items-center rounded-lg px-3 hover:bg-paper-deep" />
              <Link
                to={inLanguage(useLanguage(), "/tai-khoan")}
                className="flex min-h-11 items-center rounded-lg px-3 hover:bg-paper-deep sm:hidden"
              >
                {texts.account}
              </Link>
            </nav>
          </details>
        </div>
      </div>
      <nav aria-label={texts.navigation} className="shell hidden gap-7 pb-2 text-[0.95rem] lg:flex">
        <Links className="flex min-h-11 items-center border-b-2 border-transparent hover:border-lacquer hover:text-lacquer-deep" />
      </nav>
    </header>
  );
}
