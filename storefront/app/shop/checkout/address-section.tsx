import { useRef } from "react";
import type { CheckoutTexts } from "../../shared/i18n/vi/checkout";
import type { Language } from "../../shared/language";
import { faultText } from "./fault-words";
import { MAX_LENGTH, type FieldName } from "./fields";
import { boxClass, describedBy, FieldFrame, focused, TextField } from "../../shared/ui/text-field";
import { useCommuneHelp } from "./use-commune-help";
import { placeName, type CheckoutView } from "./view";

interface Props {
  view: CheckoutView;
  words: CheckoutTexts;
  language: Language;
  focus: FieldName | null;
}

/** The Vietnamese address of today: province, commune (former names are understood), street. */
export function AddressSection({ view, words, language, focus }: Props) {
  const province = useRef<HTMLSelectElement>(null);
  const commune = useRef<HTMLInputElement>(null);
  const help = useCommuneHelp(view, language);
  const { input, faults } = view;
  const ask = (): void => help.ask(province.current?.value ?? "", commune.current?.value ?? "");
  const text = (name: FieldName): string | undefined => faultText(words, faults, name);
  const communeFault = help.unknown
    ? words.faults.commune_unknown
    : help.choices.length === 0 && faults.commune === "commune_choose"
      ? undefined
      : text("commune");
  return (
    <fieldset className="space-y-5">
      <legend className="mb-4 font-display text-2xl font-semibold text-ink">{words.address}</legend>
      <FieldFrame id="province" label={words.fields.province} fault={text("province")}>
        <select
          ref={province}
          id="province"
          name="province"
          required
          defaultValue={input.province}
          {...focused(focus, "province")}
          autoComplete="address-level1"
          aria-invalid={faults.province !== undefined}
          aria-describedby={describedBy("province", undefined, text("province"))}
          onChange={ask}
          className={boxClass}
        >
          <option value="">{words.fields.provinceChoose}</option>
          {view.provinces.map((option) => (
            <option key={option.code} value={option.code}>
              {option.name}
            </option>
          ))}
        </select>
      </FieldFrame>
      <FieldFrame id="commune" label={words.fields.commune} hint={words.fields.communeHint} fault={communeFault}>
        <input
          ref={commune}
          id="commune"
          name="commune"
          list="commune-names"
          required
          maxLength={MAX_LENGTH.commune}
          defaultValue={input.commune}
          {...focused(focus, "commune")}
          autoComplete="address-level2"
          aria-invalid={communeFault !== undefined}
          aria-describedby={describedBy("commune", words.fields.communeHint, communeFault)}
          onBlur={ask}
          className={boxClass}
        />
      </FieldFrame>
      <datalist id="commune-names">
        {help.communes.map((option) => (
          <option key={option.code}>{option.name}</option>
        ))}
      </datalist>
      <input type="hidden" name="communeFor" value={help.chosen.text} />
      <div aria-live="polite">
        {help.renamed !== null && (
          <>
            <p className="rounded-xl bg-turmeric-wash px-4 py-3 text-ink">
              {words.renamed(help.typed, placeName(help.renamed))}
            </p>
            <input type="hidden" name="communeCode" value={help.renamed.communeCode} />
          </>
        )}
      </div>
      {help.choices.length > 0 && (
        <fieldset className="rounded-xl border border-turmeric bg-turmeric-wash p-4">
          <legend className="px-1 font-medium">{words.fields.communeChoices}</legend>
          <div className="space-y-1">
            {help.choices.map((choice) => (
              <label key={choice.communeCode} className="flex min-h-11 items-center gap-3">
                <input
                  type="radio"
                  name="communeCode"
                  value={choice.communeCode}
                  required
                  defaultChecked={help.chosen.code === choice.communeCode}
                  onChange={() => help.choose(choice.communeCode)}
                  className="size-5 accent-lacquer"
                />
                <span>
                  {placeName(choice)}
                  {choice.note !== null && <span className="block text-sm text-ink-soft">{choice.note}</span>}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <TextField
        name="street"
        label={words.fields.street}
        fault={text("street")}
        required
        maxLength={MAX_LENGTH.street}
        defaultValue={input.street}
        autoComplete="street-address"
        {...focused(focus, "street")}
      />
    </fieldset>
  );
}
