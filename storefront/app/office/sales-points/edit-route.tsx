import { data, redirect } from "react-router";
import type { CommuneChoicesAnswer, OfficePointAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { BackLink } from "../../shared/ui/page-parts";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { portalMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/edit-route";
import { keptName, savedAddress } from "./kept";
import { fieldsOf, readPoint } from "./point-fields";
import { PointForm } from "./point-form";
import { savePoint } from "./save-point.server";
import { salesPointTexts } from "./texts";

const PATH = "/office/diem-ban";
const formOf = (id: string) => `sua-${id}`;

export const headers = () => privateHeaders;
export const meta: Route.MetaFunction = ({ location, loaderData }) =>
  portalMeta(location.pathname, (language) => salesPointTexts(language).form.editTitle(loaderData?.point.name ?? ""));

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const [found, places] = await Promise.all([
    api.get<OfficePointAnswer>(`/office/sales-points/${encodeURIComponent(params.id)}`),
    api.get<CommuneChoicesAnswer>("/office/sales-points/communes"),
  ]);
  const { sales_point: point } = await officeData(request, found);
  const { communes } = await officeData(request, places);
  return data({ point, communes }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const path = `/office/sales-points/${encodeURIComponent(params.id)}`;
  const outcome = await savePoint(api, path, readPoint(await readForm(request)), language);
  if (!outcome.ok) return data(outcome, { status: outcome.status, headers: privateAnswer() });
  const target = savedAddress(`${PATH}/${outcome.id}`, formOf(outcome.id));
  return redirect(inLanguage(language, target), { status: 303, headers: privateAnswer() });
}

/** Changes what an office writes of a point. */
export default function EditPoint({ loaderData: { point, communes }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = salesPointTexts(language);
  const { officer } = useOffice();
  return (
    <>
      <BackLink to={inLanguage(language, `${PATH}/${point.id}`)}>{words.check.backToPoint}</BackLink>
      <h1 className="mt-2 text-3xl break-words">{words.form.editTitle(point.name)}</h1>
      <Refusal refused={actionData} />
      <PointForm
        words={words}
        communes={communes}
        fields={actionData?.typed ?? fieldsOf(point)}
        faults={actionData?.faults ?? {}}
        kept={keptName(officer.id, formOf(point.id))}
        saved={null}
      />
    </>
  );
}
