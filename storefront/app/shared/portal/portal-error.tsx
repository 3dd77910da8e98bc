import { isRouteErrorResponse, Link, useLocation } from "react-router";
import { useLanguage } from "../language";
import { buttonLook } from "../ui/button";
import { type Portal, sharedPortalTexts } from "./portal";

/** What somebody sees when a page of a portal cannot be shown. */
export function PortalError({ portal, error }: { portal: Portal; error: unknown }) {
  const language = useLanguage();
  const words = { ...sharedPortalTexts(language), ...portal.texts(language) };
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const [title, text] =
    status === 403
      ? [words.forbiddenTitle, words.forbiddenText]
      : status === 404
        ? [words.notFoundTitle, words.notFoundText]
        : [words.brokenTitle, words.brokenText];
  return (
    <section className="py-10 text-center">
      <title>{`${title} · ${words.name}`}</title>
      <h1 className="text-3xl">{title}</h1>
      <p className="mx-auto mt-3 max-w-prose text-ink-soft">{text}</p>
      {status >= 500 && (
        <p className="mt-6">
          <Link reloadDocument to={`${pathname}${search}`} className={buttonLook.secondary}>
            {words.again}
          </Link>
        </p>
      )}
    </section>
  );
}
