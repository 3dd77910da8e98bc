import { Form } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import { boxClass, FieldFrame, TextField } from "../../shared/ui/text-field";
import { type ListQuery, PAYMENTS } from "./list-query";
import { orderTexts } from "./texts";

/** Find by number and way of paying; a plain form that keeps the tab. */
export function ListSearch({ query }: { query: ListQuery }) {
  const words = useTexts(orderTexts);
  return (
    <Form method="get" className="mt-4 grid gap-3 sm:grid-cols-[1fr_1fr_auto] sm:items-start">
      {query.tab !== "waiting" && <input type="hidden" name="muc" value={query.tab} />}
      <TextField
        name="so"
        type="search"
        label={words.search}
        hint={words.searchHint}
        fault={undefined}
        defaultValue={query.number}
        maxLength={30}
        autoComplete="off"
      />
      <FieldFrame id="tra" label={words.payment} fault={undefined}>
        <select id="tra" name="tra" defaultValue={query.payment ?? ""} className={boxClass}>
          <option value="">{words.anyPayment}</option>
          {PAYMENTS.map((payment) => (
            <option key={payment} value={payment}>
              {words.methods[payment]}
            </option>
          ))}
        </select>
      </FieldFrame>
      <button type="submit" className={`${buttonLook.secondary} sm:mt-8`}>
        {words.find}
      </button>
    </Form>
  );
}
