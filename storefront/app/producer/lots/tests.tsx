import { DeedField } from "./deed-form";
import { LotSection } from "./lot-section";
import { formOf, type LotView } from "./lot-view";

/** The test results of a lot, and the form that adds one. */
export function Tests(view: LotView) {
  const { words, lot, today } = view;
  const form = formOf(view, "test");
  const rows = lot.tests.map(({ id, what, tested_on, corrects, laboratory, result }) => ({
    id,
    what,
    day: tested_on,
    corrects,
    more: `${result} · ${laboratory}`,
  }));
  return (
    <LotSection view={view} form={form} title={words.tests} none={words.noTests} add={words.addTest} rows={rows}>
      <DeedField {...form} name="what" label={words.testWhat} hint={words.testWhatHint} maxLength={200} />
      <DeedField {...form} name="laboratory" label={words.laboratory} maxLength={200} />
      <DeedField {...form} name="result" label={words.result} maxLength={500} />
      <DeedField {...form} name="tested_on" label={words.day} type="date" max={today} start={today} />
    </LotSection>
  );
}
