import { data, Link } from "react-router";
import type { DossierRow } from "../../../../plugins/ocop/src/contract/dossier";
import { formatDayOf } from "../../shared/format/date";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { pageMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/list-route";
import { StatusChip } from "./status-chip";
import { dossierTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => dossierTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const answer = await portalData(request, await api.get<{ dossiers: DossierRow[] }>("/producer/dossiers"));
  return data(answer, { headers: privateAnswer() });
}

/** Every dossier of the producer, those that wait for it first. */
export default function Dossiers({ loaderData: { dossiers } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const at = (rest: string) => inLanguage(language, `/producer/ho-so-danh-gia/${rest}`);
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{words.intro}</p>
      <Link to={at("moi")} className={`${buttonLook.primary} mt-4 w-full sm:w-auto`}>
        {words.begin}
      </Link>
      {dossiers.length === 0 && (
        <div className="mt-6">
          <Notice>{words.none}</Notice>
        </div>
      )}
      <ul className="mt-6 grid gap-3 lg:grid-cols-2">
        {dossiers.map(({ id, product_name, purpose, status, updated_at }) => (
          <li key={id} className="relative rounded-card border border-line bg-card p-4">
            <h2 className="text-lg wrap-anywhere">
              <Link to={at(id)} className="after:absolute after:inset-0">
                {product_name}
              </Link>
            </h2>
            <p className="mt-1 text-sm text-ink-soft">
              {words.purposes[purpose]} · {words.updated(formatDayOf(updated_at))}
            </p>
            <p className="mt-2">
              <StatusChip status={status} words={words} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
