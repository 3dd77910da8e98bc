import { Form, Link, useLocation } from "react-router";
import { inLanguage, useLanguage, withoutLanguage } from "../language";
import { type Portal, sharedPortalTexts } from "./portal";

/** The head of a portal; `signedIn` shows the way out. */
export function Bar({ portal: { root, texts }, signedIn }: { portal: Portal; signedIn: boolean }) {
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const words = sharedPortalTexts(language);
  const other = language === "vi" ? "en" : "vi";
  const link =
    "flex min-h-11 items-center px-1.5 text-[0.8125rem] font-semibold whitespace-nowrap sm:px-2 sm:text-sm text-ink-soft hover:text-lacquer";
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="shell flex flex-wrap items-center gap-x-1 py-2 sm:gap-x-3">
        <Link
          to={inLanguage(language, root)}
          className="flex min-h-11 grow basis-24 items-center font-display text-base leading-tight font-bold text-ink no-underline sm:text-lg"
        >
          {texts(language).name}
        </Link>
        <Link reloadDocument to={inLanguage(language, "/")} className={link}>
          {words.toShop}
        </Link>
        <Link
          reloadDocument
          to={`${inLanguage(other, withoutLanguage(pathname))}${search}`}
          hrefLang={other}
          lang={other}
          className={link}
        >
          {words.otherLanguage}
        </Link>
        {signedIn && (
          <Form method="post" action={inLanguage(language, `${root}/dang-xuat`)}>
            <button type="submit" className={link}>
              {words.logOut}
            </button>
          </Form>
        )}
      </div>
    </header>
  );
}
