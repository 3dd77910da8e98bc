import { Link, isRouteErrorResponse, useLocation } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { AgeForm } from "../age-screen/age-form";
import { ageTexts } from "../age-screen/texts";

/** What is behind the age screen: neither its name nor its picture is on the page. */
function AskForAge({ returnTo }: { returnTo: string }) {
  const words = ageTexts(useLanguage());
  return (
    <>
      <title>{`${words.title} · OCOP`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <AgeForm words={words} returnTo={returnTo} />
    </>
  );
}

/** What a reader sees when there is no such page, or when one breaks: what happened and where to go. */
export function ErrorPage({ error }: { error: unknown }) {
  const texts = useShell();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 403) return <AskForAge returnTo={`${pathname}${search}`} />;
  const [title, text] =
    status === 404
      ? [texts.notFoundTitle, texts.notFoundText]
      : status === 503
        ? [texts.busyTitle, texts.busyText]
        : [texts.brokenTitle, texts.brokenText];
  return (
    <div className="shell py-20 text-center">
      <title>{`${title} · ${texts.brand}`}</title>
      <meta name="robots" content="noindex" />
      <p className="font-display text-6xl text-turmeric-deep" aria-hidden="true">
        {status}
      </p>
      <h1 className="mt-4 text-3xl">{title}</h1>
      <p className="mx-auto mt-3 max-w-prose text-ink-soft">{text}</p>
      <p className="mt-8 flex flex-wrap justify-center gap-3">
        <Link
          to={inLanguage(language, "/san-pham")}
          className="inline-flex min-h-11 items-center rounded-full bg-lacquer px-6 font-semibold text-white hover:bg-lacquer-deep"
        >
          {texts.browse}
        </Link>
        <Link
          to={inLanguage(language, "/")}
          className="inline-flex min-h-11 items-center rounded-full border border-ink px-6 font-semibold"
        >
          {texts.backHome}
        </Link>
      </p>
    </div>
  );
}
