import { DeedField, DeedForm } from "./deed-form";
import { LotLines } from "../../shared/ui/lot-lines";
import { CorrectsField } from "./corrects-field";
import { Fold } from "./fold";
import { type LotView, sentOf } from "./lot-view";

/** The steps of a lot, and the form that adds one. */
export function Steps(view: LotView) {
  const { words, lot, today } = view;
  const sent = sentOf(view, "step");
  const rows = lot.steps.map(({ id, what, done_on, corrects, place, done_by }) => ({
    id,
    what,
    day: done_on,
    corrects,
    more: [place, done_by].filter((part) => part !== null).join(" · "),
  }));
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{words.steps}</h2>
      {rows.length === 0 ? (
        <p className="mt-2 text-ink-soft">{words.noSteps}</p>
      ) : (
        <LotLines rows={rows} corrected={words.corrected} />
      )}
      <Fold title={words.addStep} open={sent !== null}>
        <DeedForm key={rows.length} act="step" sent={sent} submit={words.submit} look="secondary">
          <DeedField
            act="step"
            sent={sent}
            name="what"
            label={words.stepWhat}
            hint={words.stepWhatHint}
            maxLength={200}
          />
          <DeedField act="step" sent={sent} name="done_on" label={words.day} type="date" max={today} start={today} />
          <DeedField
            act="step"
            sent={sent}
            name="place"
            label={words.stepPlace}
            optional={words.optional}
            start={lot.place ?? ""}
          />
          <DeedField
            act="step"
            sent={sent}
            name="done_by"
            label={words.stepBy}
            hint={words.stepByHint}
            optional={words.optional}
          />
          <CorrectsField act="step" rows={rows} typed={sent?.typed.corrects ?? ""} words={words} />
        </DeedForm>
      </Fold>
    </section>
  );
}
