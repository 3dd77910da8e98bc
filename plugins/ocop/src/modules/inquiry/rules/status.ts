import type { SupplyAct, SupplyStatus } from "../../../shared/inquiry-vocabulary";

/**
 * What an act makes of a request in each status; an act that is not named is not possible. What came by the public form is
 * looked at by an officer first; producers see nothing of it before it is accepted.
 */
const TRANSITIONS: Readonly<Record<SupplyStatus, Partial<Record<SupplyAct, SupplyStatus>>>> = {
  received: { accept: "open", refuse: "refused" },
  open: { agreed: "agreed", not_agreed: "not_agreed", withdrawn: "withdrawn" },
  agreed: {},
  not_agreed: {},
  withdrawn: {},
  refused: {},
};

/** The status that follows, or null when the act is not possible. */
export function statusAfter(status: SupplyStatus, act: SupplyAct): SupplyStatus | null {
  return TRANSITIONS[status][act] ?? null;
}
