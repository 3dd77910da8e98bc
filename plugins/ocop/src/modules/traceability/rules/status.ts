import type { LotStatus } from "../../../shared/traceability-vocabulary";

/**
 * Which status may follow which. An issued lot stands on packs in people's homes, so it is never taken back: it can only be
 * recalled, and a recall stays visible.
 */
const LOT_TRANSITIONS: Readonly<Record<LotStatus, readonly LotStatus[]>> = {
  draft: ["issued"],
  issued: ["recalled"],
  recalled: [],
};

/** Whether a lot may go from one status to another. */
export function mayBecome(from: LotStatus, to: LotStatus): boolean {
  return LOT_TRANSITIONS[from].includes(to);
}

/** Whether a lot's facts may still be written; afterwards a correction is a row of its own. */
export function isOpen(status: LotStatus): boolean {
  return status === "draft";
}
