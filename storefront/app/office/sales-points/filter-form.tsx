import { Form, Link } from "react-router";
import type { CommuneChoicesAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";
import { FilterChoice } from "../../shared/portal/list-filters";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";
import type { POINT_FILTERS } from "./list-filters";

interface Props {
  words: OfficeSalesPointsTexts;
  /** What the address asks for. */
  chosen: Readonly<Record<string, string>>;
  communes: CommuneChoicesAnswer["communes"];
  /** Address without filters. */
  all: string;
}

/** Narrows the list; a plain form. */
export function FilterForm({ words, chosen, communes, all }: Props) {
  const districts = new Map(
    communes.flatMap((commune) => commune.districts.map(({ code, name }) => [code, name] as const)),
  );
  const choice = (name: keyof typeof POINT_FILTERS, label: string, options: { value: string; label: string }[]) => (
    <FilterChoice name={name} label={label} any={words.any} options={options} chosen={chosen} />
  );
  return (
    <search>
      <Form className="mt-5 grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        <TextField
          name="q"
          type="search"
          label={words.find}
          fault={undefined}
          maxLength={200}
          defaultValue={chosen.q ?? ""}
        />
        {choice("loai", words.kind, optionsOf(words.kinds))}
        {choice("trang-thai", words.status, optionsOf(words.statuses))}
        {choice("kiem-tra", words.freshnessLabel, optionsOf(words.freshness))}
        {choice(
          "huyen",
          words.district,
          optionsOf(Object.fromEntries(districts)).toSorted((a, b) => a.label.localeCompare(b.label, "vi")),
        )}
        {choice("cong-nhan", words.recognised, [
          { value: "true", label: words.recognisedYes },
          { value: "false", label: words.recognisedNo },
        ])}
        {choice("hinh-thuc", words.type, [
          { value: "false", label: words.staying },
          { value: "true", label: words.fair },
        ])}
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <button type="submit" className={buttonLook.secondary}>
            {words.search}
          </button>
          {Object.keys(chosen).length > 0 && (
            <Link to={all} className="inline-flex min-h-11 items-center underline underline-offset-4">
              {words.clear}
            </Link>
          )}
        </div>
      </Form>
    </search>
  );
}
