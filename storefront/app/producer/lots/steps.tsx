import { DeedField } from "./deed-form";
import { LotSection } from "./lot-section";
import { formOf, type LotView } from "./lot-view";

/** The steps of a lot, and the form that adds one. */
export function Steps(view: LotView) {
  const { words, lot, today } = view;
  const form = formOf(view, "step");
  const rows = lot.steps.map(({ id, what, done_on, corrects, place, done_by }) => ({
    id,
    what,
    day: done_on,
    corrects,
    more: [place, done_by].filter((part) => part !== null).join(" · "),
  }));
  return (
    <LotSection view={view} form={form} title={words.steps} none={words.noSteps} add={words.addStep} rows={rows}>
      <DeedField {...form} name="what" label={words.stepWhat} hint={words.stepWhatHint} maxLength={200} />
      <DeedField {...form} name="done_on" label={words.day} type="date" max={today} start={today} />
      <DeedField {...form} name="place" label={words.stepPlace} optional={words.optional} start={lot.place ?? ""} />
      <DeedField {...form} name="done_by" label={words.stepBy} hint={words.stepByHint} optional={words.optional} />
    </LotSection>
  );
}
