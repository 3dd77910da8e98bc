import type { ReactNode } from "react";
import { Form } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import { producerSearch, type ProducerFilters } from "./filters";
import type { ProducersData } from "./producers.server";
import { producerTexts } from "./texts";

const look = "h-11 w-full rounded-lg border border-line bg-card px-3 text-base";

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <label className="grid w-full gap-1 text-sm sm:w-56">
      {name}
      {children}
    </label>
  );
}

/** Finds producers by name, kind and province: a plain form. */
export function FindForm({ filters, provinces }: { filters: ProducerFilters; provinces: ProducersData["provinces"] }) {
  const texts = useTexts(producerTexts);
  const shell = useShell();
  return (
    <Form
      key={producerSearch(filters)}
      role="search"
      aria-label={texts.search}
      className="mt-6 flex flex-wrap items-end gap-3"
    >
      <Field name={texts.search}>
        <input type="search" name="q" defaultValue={filters.q} maxLength={200} className={look} />
      </Field>
      <Field name={texts.kind}>
        <select name="loai-hinh" defaultValue={filters.kind ?? ""} className={look}>
          <option value="">{texts.anyKind}</option>
          {Object.entries(shell.producerKinds).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field name={texts.province}>
        <select name="tinh" defaultValue={filters.province ?? ""} className={look}>
          <option value="">{texts.anyProvince}</option>
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className={buttonLook.secondary}>
        {texts.find}
      </button>
    </Form>
  );
}
