import { data } from "react-router";
import type { PublishedReport } from "../../../../plugins/ocop/src/contract/office-report";
import { useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { pageMeta } from "../page-meta";
import type { Route } from "./+types/published-route";
import { Published } from "./published";
import { readReport } from "./read-report.server";
import { Downloads, ReportPage } from "./report-page";
import { REPORTS } from "./reports";
import { reportTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => reportTexts(language).publishedTitle);

export async function loader({ request }: Route.LoaderArgs) {
  return data(await readReport<PublishedReport>(request, REPORTS.published.api, []), { headers: privateAnswer() });
}

/** What others published, beside what certificates say. */
export default function PublishedPage({ loaderData: { report } }: Route.ComponentProps) {
  const words = reportTexts(useLanguage());
  return (
    <ReportPage report={REPORTS.published} area={report.area.name}>
      <p className="mt-4 max-w-2xl text-ink-soft">{words.publishedIntro}</p>
      {report.rows.length === 0 ? (
        <p className="mt-4">{words.publishedNone}</p>
      ) : (
        <>
          {report.rows.map((row) => (
            <Published key={row.key} row={row} words={words} />
          ))}
          <Downloads report={REPORTS.published} />
        </>
      )}
    </ReportPage>
  );
}
