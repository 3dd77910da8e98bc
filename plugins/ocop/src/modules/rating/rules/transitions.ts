/** What each act makes of a thing in each state; an act that is not named is not possible. */
export type Transitions<Status extends string, Act extends string> = Readonly<
  Record<Status, Partial<Record<Act, Status>>>
>;

/** The state that follows, or null when the act is not possible. */
export function stateAfter<Status extends string, Act extends string>(
  table: Transitions<Status, Act>,
  status: Status,
  act: Act,
): Status | null {
  return table[status][act] ?? null;
}

/** The acts that are possible in a state, in the order given. */
export function actsOf<Status extends string, Act extends string>(
  table: Transitions<Status, Act>,
  status: Status,
  acts: readonly Act[],
): Act[] {
  return acts.filter((act) => stateAfter(table, status, act) !== null);
}
