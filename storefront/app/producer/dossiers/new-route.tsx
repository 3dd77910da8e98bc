import { data, Form, redirect, useNavigation } from "react-router";
import type { DossierAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { CriteriaChoiceAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import type { ProducerCertificatesAnswer } from "../../../../plugins/ocop/src/contract/producer-certificate";
import { useShell } from "../../shared/i18n/shell";
import { languageOf, useLanguage } from "../../shared/language";
import { formTexts } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf, SelectField, TickField } from "../../shared/ui/choice-field";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { TextField } from "../../shared/ui/text-field";
import { pageMeta } from "../page-meta";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/new-route";
import { dossierPath, goOn, refuse } from "./dossier.server";
import { readSheetValue, sheetOptions } from "./sheet-choice";
import { dossierTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => dossierTexts(language).newTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const [owned, choices] = await Promise.all([
    api.get<ProducerCertificatesAnswer>("/producer/certificates"),
    api.get<{ criteria_sets: CriteriaChoiceAnswer[] }>("/producer/criteria-sets"),
  ]);
  const { products } = await portalData(request, owned);
  const { criteria_sets } = await portalData(request, choices);
  const free = products.filter(({ dossier }) => dossier === null);
  const wanted = new URL(request.url).searchParams.get("san-pham");
  const chosen = free.find(({ rated_product_id }) => rated_product_id === wanted) ?? null;
  return data(
    {
      products: free.map(({ rated_product_id: value, title: label }) => ({ value, label })),
      chosen: chosen?.rated_product_id ?? "",
      purpose: chosen !== null && chosen.certificates.length > 0 ? "re_rate" : "rate",
      criteria_sets,
    },
    { headers: privateAnswer() },
  );
}

const FIELDS = ["rated_product_id", "product_name", "group", "purpose", "sheet"] as const;

export async function action({ request }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const words = dossierTexts(languageOf(request.url));
  const typed = formTexts(await readForm(request), FIELDS);
  const { rated_product_id, product_name, group, purpose, sheet } = typed;
  const named = rated_product_id === "";
  const fields = {
    ...(named && product_name === "" ? { product_name: words.faults.product } : {}),
    ...(named && group === "" ? { group: words.faults.group } : {}),
  };
  if (Object.keys(fields).length > 0) return refuse(400, { intent: "create", fields, typed });
  const answer = await api.post<{ dossier: DossierAnswer }>("/producer/dossiers", {
    purpose: purpose === "re_rate" ? purpose : "rate",
    rated_product_id: named ? null : rated_product_id,
    product_name: named ? product_name : null,
    group: named ? group : null,
    ...readSheetValue(sheet),
  });
  if (answer.ok)
    return redirect(dossierPath(request, answer.data.dossier.id), { status: 303, headers: privateAnswer() });
  return goOn(request, answer, "", { intent: "create", typed });
}

/** Begins a dossier: which product, why, and by which criteria. */
export default function NewDossier({ loaderData, actionData }: Route.ComponentProps) {
  const words = dossierTexts(useLanguage());
  const busy = useNavigation().state !== "idle";
  const { products, chosen, purpose, criteria_sets } = loaderData;
  const { typed = {}, fields = {}, message = null } = actionData ?? {};
  const groups = optionsOf(useShell().groups);
  return (
    <FormPage title={words.newTitle} intro={words.intro}>
      {message !== null && <Alert>{message}</Alert>}
      <Form method="post" noValidate className="mt-6 space-y-5">
        {products.length > 0 && (
          <SelectField
            name="rated_product_id"
            label={words.product}
            empty={words.otherProduct}
            options={products}
            fault={fields.rated_product_id}
            defaultValue={typed.rated_product_id ?? chosen}
          />
        )}
        <TextField
          name="product_name"
          label={words.productName}
          hint={products.length > 0 ? words.productNameHint : undefined}
          fault={fields.product_name}
          maxLength={200}
          defaultValue={typed.product_name ?? ""}
        />
        <SelectField
          name="group"
          label={words.group}
          empty={words.chooseGroup}
          options={groups}
          {...(products.length > 0 ? { hint: words.productNameHint } : {})}
          fault={fields.group}
          defaultValue={typed.group ?? ""}
        />
        <TickField
          type="radio"
          name="purpose"
          legend={words.purpose}
          options={optionsOf(words.purposes)}
          chosen={[typed.purpose ?? purpose]}
          fault={fields.purpose}
        />
        <SelectField
          name="sheet"
          label={words.criteria}
          hint={words.criteriaHint}
          options={sheetOptions(criteria_sets, words)}
          fault={fields.criteria_version ?? fields.product_set}
          defaultValue={typed.sheet}
        />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full`}>
          {words.create}
        </button>
      </Form>
    </FormPage>
  );
}
