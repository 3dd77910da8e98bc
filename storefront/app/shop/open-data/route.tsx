import { openData as en } from "../../shared/i18n/en/open-data";
import { shellTexts } from "../../shared/i18n/shell";
import { pair, useTexts } from "../../shared/i18n/use-texts";
import { openData as vi } from "../../shared/i18n/vi/open-data";
import { languageOfPath } from "../../shared/language";
import { publicOrigin } from "../../shared/seo/origin";
import { pageMeta } from "../../shared/seo/page-meta";
import { Breadcrumbs } from "../../shared/ui/breadcrumbs";
import { buttonLook } from "../../shared/ui/button";
import type { Route } from "./+types/route";

const openDataTexts = pair(vi, en);

/** Where the files are; the shop's server passes the addresses on to the API. */
const FOLDER = "/open-data/v1";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
const link = "inline-flex min-h-11 items-center text-lacquer-deep underline underline-offset-4";

export function loader() {
  return { address: publicOrigin() };
}

export const meta: Route.MetaFunction = ({ location: { pathname } }) => {
  const language = languageOfPath(pathname);
  const { title, description } = openDataTexts(language);
  return pageMeta({ title, description, brand: shellTexts(language).brand });
};

/** The format that a file's ending names. */
const formatOf = (file: string): string =>
  file.endsWith("geojson") ? "GeoJSON" : (file.split(".").pop() ?? "").toUpperCase();

/** What data there is for everybody, how to get it and what may be done with it. */
export default function OpenData({ loaderData: { address } }: Route.ComponentProps) {
  const words = useTexts(openDataTexts);
  return (
    <div className="shell">
      <Breadcrumbs trail={[{ name: words.title }]} />
      <h1 className="text-3xl sm:text-4xl">{words.title}</h1>
      <p className="mt-4 max-w-prose text-lg text-ink-soft">{words.lead}</p>
      <ul className="mt-8 grid gap-4 md:grid-cols-2">
        {words.sets.map(({ name, text, files }) => (
          <li key={name} className="flex flex-col rounded-card border border-line bg-card p-5">
            <h2 className="text-xl">{name}</h2>
            <p className="mt-2 grow break-words">{text}</p>
            <p className="mt-4 flex flex-wrap gap-3">
              {files.map((file) => (
                <a
                  key={file}
                  href={`${FOLDER}/${file}`}
                  className={file.endsWith("csv") ? buttonLook.primary : buttonLook.secondary}
                  aria-label={words.download(file)}
                >
                  {formatOf(file)}
                </a>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <div className="max-w-[68ch]">
        <h2 className="mt-10 text-2xl">{words.licenceTitle}</h2>
        <p className="mt-3">{words.licence}</p>
        <p className="mt-3 rounded-lg border border-line bg-card px-4 py-3 font-mono text-sm break-words">
          {words.cite(address)}
        </p>
        <a href={LICENCE} rel="license noreferrer" className={link}>
          {words.licenceLink}
        </a>
        <h2 className="mt-10 text-2xl">{words.personalTitle}</h2>
        <p className="mt-3">{words.personal}</p>
        <h2 className="mt-10 text-2xl">{words.programmersTitle}</h2>
        <ul className="mt-3 list-disc space-y-2 pl-5">
          {words.programmers.map((line) => (
            <li key={line} className="break-words">
              {line}
            </li>
          ))}
        </ul>
        <a href={`${FOLDER}/openapi.json`} className={link}>
          {words.openapi}
        </a>
      </div>
    </div>
  );
}
