import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { OwnPointsAnswer, PlaceRequestsAnswer } from "../../../../plugins/ocop/src/contract/place-request";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { TextArea } from "../../shared/ui/text-area";
import { Refusal } from "../layout/refusal";
import { portalMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/ask-route";
import { placeTexts } from "./texts";

const PATH = "/producer/diem-ban";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location, loaderData }) =>
  portalMeta(location.pathname, (language) => placeTexts(language).askTitle(loaderData?.point.name ?? ""));

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const [points, own] = await Promise.all([
    api.get<OwnPointsAnswer>(`/producer/sales-points?id=${encodeURIComponent(params.id)}`),
    api.get<PlaceRequestsAnswer>("/producer/sales-point-requests"),
  ]);
  const [point] = (await portalData(request, points)).sales_points;
  if (point === undefined) throw new Response(null, { status: 404 });
  const { products } = await portalData(request, own);
  return data({ point, products }, { headers: privateAnswer() });
}

/** Sends the request; what was chosen comes back when it is refused. */
export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const chosen = form.getAll("product").filter((id) => typeof id === "string");
  const note = formText(form, "note");
  const refuse = (status: number, message: string | null) =>
    data({ chosen, note, status, message }, { status, headers: privateAnswer() });
  if (chosen.length === 0) return refuse(400, null);
  const body = { sales_point_id: params.id, product_ids: chosen, note: note || null };
  const answer = await api.post("/producer/sales-point-requests", body);
  if (answer.ok) {
    const back = inLanguage(languageOf(request.url), `${PATH}?xong=1`);
    return redirect(back, { status: 303, headers: privateAnswer() });
  }
  return refuse(answer.status, answer.message);
}

export default function AskForPlace({ loaderData: { point, products }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = placeTexts(language);
  const busy = useNavigation().state !== "idle";
  const nothing = actionData !== undefined && actionData.message === null;
  return (
    <>
      <Link to={inLanguage(language, PATH)} className="inline-flex min-h-11 items-center underline underline-offset-4">
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl break-words">{words.askTitle(point.name)}</h1>
      {actionData !== undefined && !nothing && (
        <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />
      )}
      {products.length === 0 ? (
        <div className="mt-4">
          <Notice>{words.noProducts}</Notice>
        </div>
      ) : (
        <Form method="post" className="mt-5 max-w-xl space-y-5">
          <fieldset aria-describedby={nothing ? "products-fault" : undefined}>
            <legend className="font-medium text-ink">{words.products}</legend>
            <div className="mt-1.5 grid gap-2">
              {products.map(({ id, title }) => (
                <label
                  key={id}
                  className="flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-ink-soft bg-card px-4 py-2 has-checked:border-lacquer has-checked:bg-lacquer-wash"
                >
                  <input
                    type="checkbox"
                    name="product"
                    value={id}
                    defaultChecked={actionData?.chosen.includes(id) ?? false}
                    className="size-5 shrink-0 accent-lacquer"
                  />
                  <span className="min-w-0 break-words">{title}</span>
                </label>
              ))}
            </div>
            {nothing && (
              <p id="products-fault" role="alert" className="mt-1 text-sm font-medium text-lacquer-deep">
                {words.chooseSome}
              </p>
            )}
          </fieldset>
          <TextArea
            name="note"
            label={words.note}
            optional={words.optional}
            hint={words.noteHint}
            fault={undefined}
            maxLength={500}
            defaultValue={actionData?.note ?? ""}
          />
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
            {words.send}
          </button>
        </Form>
      )}
    </>
  );
}
