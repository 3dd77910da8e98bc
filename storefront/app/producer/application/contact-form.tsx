import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import type { PlaceOption } from "../../shared/place/territory.server";
import { SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { CommuneChoices } from "./commune-choices";
import type { Refused } from "./save.server";
import { SectionFacts, SectionForm } from "./section-form";

interface Props {
  application: ApplicationAnswer;
  words: ProducerApplicationTexts;
  provinces: PlaceOption[];
  communes: PlaceOption[];
  open: boolean;
  sent: Refused | null;
  saved: boolean;
}

const FIELDS = ["phone", "province", "commune", "address"] as const;

/** How and where the producer is reached. */
export function ContactForm({ application, words, provinces, communes, open, sent, saved }: Props) {
  const { phone, place } = application;
  const { labels } = place;
  if (!open) {
    const facts = [
      { label: words.phone, value: phone },
      { label: words.address, value: place.address },
      { label: words.commune, value: [labels.commune, labels.province].filter(Boolean).join(", ") || null },
    ];
    return <SectionFacts section="contact" title={words.contact} note="" facts={facts} />;
  }
  const faults = sent?.faults ?? {};
  const first = FIELDS.find((field) => faults[field] !== undefined) ?? null;
  const known = {
    phone: phone ?? "",
    province: place.province_code ?? "",
    commune: labels.commune ?? "",
    address: place.address ?? "",
  };
  const value = (field: (typeof FIELDS)[number]): string => sent?.typed[field] ?? known[field];
  const box = (name: (typeof FIELDS)[number]) => ({
    name,
    fault: faults[name],
    defaultValue: value(name),
    required: true,
    ...focused(first, name),
  });
  return (
    <SectionForm
      section="contact"
      title={words.contact}
      refused={sent}
      saved={saved ? words.saved : null}
      submit={words.save}
    >
      <TextField {...box("phone")} label={words.phone} type="tel" autoComplete="tel" maxLength={20} />
      <SelectField
        {...box("province")}
        label={words.province}
        empty={words.provinceChoose}
        options={provinces.map(({ code, name }) => ({ value: code, label: name }))}
        autoComplete="address-level1"
      />
      <TextField
        {...box("commune")}
        label={words.commune}
        hint={words.communeHint}
        list="commune-names"
        maxLength={80}
        autoComplete="address-level2"
      />
      <datalist id="commune-names">
        {(sent?.help?.communes ?? communes).map(({ code, name }) => (
          <option key={code}>{name}</option>
        ))}
      </datalist>
      <CommuneChoices help={sent?.help ?? null} known={place.commune_code} words={words} />
      <TextField {...box("address")} label={words.address} autoComplete="street-address" maxLength={200} />
    </SectionForm>
  );
}
