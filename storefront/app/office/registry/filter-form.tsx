import type { ReactNode } from "react";
import { Form, Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import type { OfficeRegistryTexts } from "../../shared/i18n/vi/office-registry";
import { buttonLook } from "../../shared/ui/button";
import { type Option, optionsOf, SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";
import type { Filters } from "./filters";
import type { UnitChoices } from "./units.server";

/** A choice among the values of one filter, or all of them. */
export function FilterChoice({
  name,
  label,
  chosen,
  words,
  options,
}: {
  name: string;
  label: string;
  chosen: string | undefined;
  words: OfficeRegistryTexts;
  options: readonly Option[];
}) {
  return (
    <SelectField
      name={name}
      label={label}
      empty={words.any}
      defaultValue={chosen ?? ""}
      options={options}
      fault={undefined}
    />
  );
}

function UnitChoice({
  words,
  units,
  chosen,
}: {
  words: OfficeRegistryTexts;
  units: UnitChoices;
  chosen: string | undefined;
}) {
  const groups = [
    [words.provinces, units.provinces],
    [words.todaysUnits, units.communes],
    [words.formerUnits, units.districts],
  ] as const;
  if (groups.every(([, options]) => options.length === 0))
    // An address may ask for a unit that this office has no list of.
    return chosen === undefined ? null : <input type="hidden" name="don-vi" value={chosen} />;
  return (
    <SelectField name="don-vi" label={words.unit} empty={words.any} defaultValue={chosen ?? ""} fault={undefined}>
      {groups.map(
        ([label, options]) =>
          options.length > 0 && (
            <optgroup key={label} label={label}>
              {options.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </SelectField>
  );
}

/** Filters of a list of the register: a plain form whose answers stand in the address. */
export function FilterForm({
  words,
  hint,
  base,
  filters,
  units,
  sorts,
  children,
}: {
  words: OfficeRegistryTexts;
  hint: string;
  base: string;
  filters: Filters;
  units: UnitChoices;
  sorts: readonly Option[];
  children: ReactNode;
}) {
  const { groups } = useShell();
  const asked = Object.keys(filters).filter((name) => name !== "sort").length;
  return (
    <Form method="get" action={base} className="mt-5 rounded-card border border-line bg-card p-4">
      <TextField
        name="tim"
        type="search"
        label={words.search}
        hint={hint}
        fault={undefined}
        defaultValue={filters.q ?? ""}
        maxLength={200}
        autoComplete="off"
      />
      <details className="mt-3" open={asked > (filters.q === undefined ? 0 : 1)}>
        <summary className="flex min-h-11 cursor-pointer items-center font-medium">{words.filters}</summary>
        <div className="mt-2 grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
          <UnitChoice words={words} units={units} chosen={filters.unit} />
          <FilterChoice
            name="nhom"
            label={words.group}
            chosen={filters.group}
            words={words}
            options={optionsOf(groups)}
          />
          <FilterChoice
            name="sao"
            label={words.stars}
            chosen={filters.stars}
            words={words}
            options={[
              ...[5, 4, 3].map((stars) => ({ value: String(stars), label: words.starsOf(stars) })),
              { value: "none", label: words.noStars },
            ]}
          />
          <FilterChoice
            name="het-han"
            label={words.expires}
            chosen={filters.expires_within}
            words={words}
            options={[7, 30, 90, 180].map((days) => ({ value: String(days), label: words.within(days) }))}
          />
          {children}
          <SelectField
            name="sap-xep"
            label={words.sort}
            defaultValue={filters.sort ?? "name"}
            options={sorts}
            fault={undefined}
          />
        </div>
      </details>
      <div className="mt-4 flex flex-wrap gap-2">
        <button type="submit" className={`${buttonLook.primary} grow sm:grow-0`}>
          {words.find}
        </button>
        {asked > 0 && (
          <Link to={base} className={`${buttonLook.secondary} grow sm:grow-0`}>
            {words.clear}
          </Link>
        )}
      </div>
    </Form>
  );
}
