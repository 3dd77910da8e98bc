import { DeedField, DeedForm } from "./deed-form";
import { LotLines } from "../../shared/ui/lot-lines";
import { CorrectsField } from "./corrects-field";
import { Fold } from "./fold";
import { type LotView, sentOf } from "./lot-view";

/** The test results of a lot, and the form that adds one. */
export function Tests(view: LotView) {
  const { words, lot, today } = view;
  const sent = sentOf(view, "test");
  const rows = lot.tests.map(({ id, what, tested_on, corrects, laboratory, result }) => ({
    id,
    what,
    day: tested_on,
    corrects,
    more: `${result} · ${laboratory}`,
  }));
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{words.tests}</h2>
      {rows.length === 0 ? (
        <p className="mt-2 text-ink-soft">{words.noTests}</p>
      ) : (
        <LotLines rows={rows} corrected={words.corrected} />
      )}
      <Fold title={words.addTest} open={sent !== null}>
        <DeedForm key={rows.length} act="test" sent={sent} submit={words.submit} look="secondary">
          <DeedField
            act="test"
            sent={sent}
            name="what"
            label={words.testWhat}
            hint={words.testWhatHint}
            maxLength={200}
          />
          <DeedField act="test" sent={sent} name="laboratory" label={words.laboratory} maxLength={200} />
          <DeedField act="test" sent={sent} name="result" label={words.result} maxLength={500} />
          <DeedField act="test" sent={sent} name="tested_on" label={words.day} type="date" max={today} start={today} />
          <CorrectsField act="test" rows={rows} typed={sent?.typed.corrects ?? ""} words={words} />
        </DeedForm>
      </Fold>
    </section>
  );
}
