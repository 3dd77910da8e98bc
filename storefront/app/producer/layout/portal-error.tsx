import { isRouteErrorResponse, Link, useLocation } from "react-router";
import { useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { portalTexts } from "../texts";

/** What a member sees when a page of the portal cannot be shown. */
export function PortalError({ error }: { error: unknown }) {
  const words = portalTexts(useLanguage());
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
