import type { CycleStep } from "../../../../plugins/ocop/src/shared/cycle-vocabulary";

export type { CycleStep };

/** The six steps in their order; the compiler compares them with the contract's. */
export const CYCLE_STEPS = [
  "inform",
  "idea",
  "plan",
  "implement",
  "rate",
  "promote",
] as const satisfies readonly CycleStep[];
