import { Form, Link } from "react-router";
import type { AgeTexts } from "../../shared/i18n/vi/age";
import { inLanguage, useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { Alert, FormPage } from "../../shared/ui/form-page";
import { boxClass, describedBy, FieldFrame } from "../../shared/ui/text-field";
import { ageScreenPath } from "./age-path";
import type { TypedDate } from "./birth-date";

const NOTHING: TypedDate = { day: "", month: "", year: "" };

function Choice({ name, label, last, chosen }: ChoiceProps) {
  return (
    <FieldFrame id={name} label={label} fault={undefined}>
      <select id={name} name={name} required defaultValue={chosen} autoComplete={`bday-${name}`} className={boxClass}>
        <option value="">–</option>
        {Array.from({ length: last }, (_, index) => (
          <option key={index} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
type ChoiceProps = { name: "day" | "month"; label: string; last: number; chosen: string };

/** The question for the birth date: a plain form, sent as a whole page, so that it works without scripts. */
export function AgeForm({
  words,
  returnTo,
  problem = null,
  typed = NOTHING,
}: {
  words: AgeTexts;
  returnTo: string;
  problem?: string | null;
  typed?: TypedDate;
}) {
  const language = useLanguage();
  return (
    <FormPage title={words.title} intro={words.lead}>
      {problem !== null && <Alert>{problem}</Alert>}
      <Form method="post" reloadDocument noValidate action={ageScreenPath(language, returnTo)} className="mt-6">
        <fieldset>
          <legend className="font-semibold">{words.legend}</legend>
          <div className="mt-2 grid grid-cols-3 gap-3">
            <Choice name="day" label={words.day} last={31} chosen={typed.day} />
            <Choice name="month" label={words.month} last={12} chosen={typed.month} />
            <FieldFrame id="year" label={words.year} hint={words.yearHint} fault={undefined}>
              <input
                id="year"
                name="year"
                required
                inputMode="numeric"
                maxLength={4}
                defaultValue={typed.year}
                autoComplete="bday-year"
                aria-describedby={describedBy("year", words.yearHint, undefined)}
                className={boxClass}
              />
            </FieldFrame>
          </div>
        </fieldset>
        <p className="mt-4 text-sm text-ink-soft">{words.privacy}</p>
        <button type="submit" className={`${buttonLook.primary} mt-5 w-full`}>
          {words.submit}
        </button>
      </Form>
      <Link
        to={inLanguage(language, "/san-pham")}
        className="mt-3 inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {words.leave}
      </Link>
    </FormPage>
  );
}
