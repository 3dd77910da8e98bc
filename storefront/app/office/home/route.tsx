import { data, Link } from "react-router";
import type { InboxAnswer } from "../../../../plugins/ocop/src/contract/office-inbox";
import { inLanguage, useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { TitledSection } from "../../shared/ui/titled-section";
import { Inbox } from "../inbox/inbox";
import { useOffice } from "../layout/frame-route";
import { openGroups } from "../layout/open-groups";
import { pageMeta } from "../page-meta";
import { officeData, requireOffice } from "../session.server";
import { officeTexts } from "../texts";
import type { Route } from "./+types/route";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => officeTexts(language).home);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const inbox = await officeData(request, await api.get<InboxAnswer>("/office/inbox"));
  return data({ inbox }, { headers: privateAnswer() });
}

/** Who somebody is here, what waits for them, and what they can do. */
export default function Home({ loaderData: { inbox } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = officeTexts(language);
  const { office, officer } = useOffice();
  const groups = openGroups({ role: officer.role, kind: office.kind }, words)
    .map(({ name, sections }) => ({ name, sections: sections.filter(({ path }) => path !== "/office") }))
    .filter(({ sections }) => sections.length > 0);
  const facts = [
    [words.office, office.name],
    [words.area, office.unit_name === null ? words.wholeCountry : unitName(office.unit_name, language)],
    [words.role, words.roles[officer.role]],
  ] as const;
  return (
    <>
      <h1 className="text-3xl">{words.hello(officer.name ?? officer.email)}</h1>
      <dl className="mt-4 grid max-w-2xl gap-3 rounded-card border border-line bg-card p-4 sm:grid-cols-3">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt className="text-sm text-ink-soft">{term}</dt>
            <dd className="font-medium break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <Inbox inbox={inbox} />
      <TitledSection id="sections" title={words.sections}>
        {groups.length === 0 && <p className="mt-3 text-ink-soft">{words.noSections}</p>}
        <ul className="mt-4 grid gap-4 sm:grid-cols-2">
          {groups.map(({ name, sections }) => (
            <li key={name} className="rounded-card border border-line bg-card p-4">
              {sections.length > 1 && <h3 className="text-lg">{name}</h3>}
              <ul>
                {sections.map((section) => (
                  <li key={section.path}>
                    <Link
                      to={inLanguage(language, section.path)}
                      className="inline-flex min-h-11 items-center underline underline-offset-4"
                    >
                      {section.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </TitledSection>
    </>
  );
}
