import type { ReactNode } from "react";
import { type LotLine, LotLines } from "../../shared/ui/lot-lines";
import { CorrectsField } from "./corrects-field";
import { DeedForm } from "./deed-form";
import { Fold } from "./fold";
import type { LotForm, LotView } from "./lot-view";

interface Props {
  view: LotView;
  /** The form that adds a line. */
  form: LotForm;
  title: string;
  /** What is said where there is no line yet. */
  none: string;
  /** Name of the form. */
  add: string;
  rows: readonly LotLine[];
  /** Fields of the form. */
  children: ReactNode;
}

/** Lines of one kind on a lot's page, and the form that adds one. */
export function LotSection({ view: { words }, form, title, none, add, rows, children }: Props) {
  return (
    <section className="mt-8">
      <h2 className="text-2xl">{title}</h2>
      {rows.length === 0 ? (
        <p className="mt-2 text-ink-soft">{none}</p>
      ) : (
        <LotLines rows={rows} corrected={words.corrected} />
      )}
      <Fold title={add} open={form.sent !== null}>
        <DeedForm key={rows.length} {...form} submit={words.submit} look="secondary">
          {children}
          <CorrectsField act={form.act} rows={rows} typed={form.sent?.typed.corrects ?? ""} words={words} />
        </DeedForm>
      </Fold>
    </section>
  );
}
