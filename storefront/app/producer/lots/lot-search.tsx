import { Form } from "react-router";
import type { LotProduct } from "../../../../plugins/ocop/src/contract/lot";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";
import type { ListAsk } from "./list-ask";

interface Props {
  ask: ListAsk;
  products: readonly LotProduct[];
  words: ProducerLotsTexts;
  action: string;
}

/** Narrows the list by number and product. */
export function LotSearch({ ask, products, words, action }: Props) {
  return (
    <Form method="get" action={action} role="search" className="mt-5 grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      <TextField
        key={`number ${ask.number}`}
        name="so-lo"
        type="search"
        label={words.searchLabel}
        fault={undefined}
        maxLength={20}
        autoComplete="off"
        defaultValue={ask.number}
      />
      <SelectField
        key={`product ${ask.product}`}
        name="san-pham"
        label={words.productLabel}
        empty={words.allProducts}
        options={products.map(({ id, title }) => ({ value: id, label: title }))}
        fault={undefined}
        defaultValue={ask.product}
      />
      <button type="submit" className={`${buttonLook.secondary} min-h-12`}>
        {words.search}
      </button>
    </Form>
  );
}
