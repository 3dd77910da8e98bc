/** The six steps of the yearly cycle (490/QĐ-TTg): inform, ideas, business plans, implementation, rating, promotion. */
export const CYCLE_STEPS = ["inform", "idea", "plan", "implement", "rate", "promote"] as const;
export type CycleStep = (typeof CYCLE_STEPS)[number];
