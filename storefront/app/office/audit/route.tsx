import { data, Link } from "react-router";
import type { OfficeAuditAnswer } from "../../../../plugins/ocop/src/contract/audit-trail";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/route";
import { auditTexts } from "./texts";
import { TrailFilters } from "./trail-filters";
import { TrailLine } from "./trail-line";
import { readTrailQuery, trailAddress, trailApiQuery } from "./trail-query";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => auditTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const query = readTrailQuery(new URL(request.url).searchParams);
  const answer = await officeData(request, await api.get<OfficeAuditAnswer>(`/office/audit?${trailApiQuery(query)}`));
  return data({ answer, query }, { headers: privateAnswer() });
}

/** What was written down about the office's area and about what its officers did, the newest first. */
export default function Trail({ loaderData: { answer, query } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = auditTexts(language);
  const base = inLanguage(language, "/office/lich-su");
  const files = inLanguage(language, "/office/lich-su/tai-ve");
  const { lines, older, actors, subject_types } = answer;
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <TrailFilters
        key={trailAddress(base, query)}
        query={query}
        base={base}
        actors={actors}
        subjects={subject_types}
      />
      <p className="mt-4 flex flex-wrap gap-3">
        <a href={trailAddress(files, query, { before: "" })} className={buttonLook.secondary}>
          {words.xlsx}
        </a>
        <a href={`${files}/csv${trailAddress("", query, { before: "" })}`} className={buttonLook.secondary}>
          {words.csv}
        </a>
      </p>
      {lines.length === 0 ? (
        <div className="mt-5">
          <Notice>{words.empty}</Notice>
        </div>
      ) : (
        <ol className="mt-5 grid gap-3">
          {lines.map((line) => (
            <TrailLine key={line.id} line={line} />
          ))}
        </ol>
      )}
      <p className="mt-5 flex flex-wrap gap-3">
        {query.before !== "" && (
          <Link to={trailAddress(base, query, { before: "" })} className={buttonLook.secondary}>
            {words.newest}
          </Link>
        )}
        {older !== null && (
          <Link to={trailAddress(base, query, { before: older })} className={buttonLook.secondary}>
            {words.older}
          </Link>
        )}
      </p>
    </>
  );
}
