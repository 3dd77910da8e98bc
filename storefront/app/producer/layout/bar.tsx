import { Form, Link, useLocation } from "react-router";
import { inLanguage, useLanguage, withoutLanguage } from "../../shared/language";
import { portalTexts } from "../texts";

/** The head of the portal; `signedIn` shows the way out. */
export function Bar({ signedIn }: { signedIn: boolean }) {
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const words = portalTexts(language);
  const other = language === "vi" ? "en" : "vi";
  const link =
    "flex min-h-11 items-center px-1.5 text-[0.8125rem] font-semibold sm:px-2 sm:text-sm text-ink-soft hover:text-lacquer";
  return (
    <header className="border-b border-line bg-card">
      <div className="shell flex flex-wrap items-center gap-x-1 py-2 sm:gap-x-3">
        <Link
          to={inLanguage(language, "/producer")}
          className="mr-auto flex min-h-11 items-center font-display text-base font-bold sm:text-lg text-ink no-underline"
        >
          {words.name}
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
          <Form method="post" action={inLanguage(language, "/producer/dang-xuat")}>
            <button type="submit" className={link}>
              {words.logOut}
            </button>
          </Form>
        )}
      </div>
    </header>
  );
}
