import type { CyclePeriod } from "../../../../plugins/ocop/src/contract/office-calendar";
import { CYCLE_STEPS, type CycleStep } from "./steps";
import { formText, formTexts } from "../../shared/session/form-text";

/** A time as somebody typed it. */
export interface TypedPeriod {
  /** Of the time that is changed; "" for a new one. */
  id: string;
  step: CycleStep;
  starts_on: string;
  ends_on: string;
  note: string;
}

/** What cannot be right of the two days: none chosen, or the end before the beginning. */
export type PeriodFaults = Partial<Record<"starts_on" | "ends_on", "day" | "order">>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the form of a time holds. */
export function readPeriod(form: FormData): TypedPeriod {
  const asked = formText(form, "step");
  const step = CYCLE_STEPS.find((one) => one === asked) ?? "inform";
  return { step, ...formTexts(form, ["id", "starts_on", "ends_on", "note"]) };
}

/** What cannot be right, by field; the API reads the same again. */
export function periodFaults({ starts_on, ends_on }: TypedPeriod): PeriodFaults {
  const faults: PeriodFaults = {};
  if (!DAY.test(starts_on)) faults.starts_on = "day";
  if (!DAY.test(ends_on)) faults.ends_on = "day";
  else if (DAY.test(starts_on) && ends_on < starts_on) faults.ends_on = "order";
  return faults;
}

/** The form of a time that is there. */
export function typedOf({ id, step, starts_on, ends_on, note }: CyclePeriod): TypedPeriod {
  return { id, step, starts_on, ends_on, note: note ?? "" };
}
