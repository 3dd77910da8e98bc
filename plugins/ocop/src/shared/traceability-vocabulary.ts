/** A lot is written down, then stands on packs (`issued`), and may be called back; nothing leads back. */
export const LOT_STATUSES = ["draft", "issued", "recalled"] as const;
export type LotStatus = (typeof LOT_STATUSES)[number];

/** What can happen to a lot, as its history names it. */
export const LOT_EVENT_KINDS = ["created", "changed", "issued", "recalled", "step_added", "test_added"] as const;
export type LotEventKind = (typeof LOT_EVENT_KINDS)[number];

/** Paper for labels: sheets of A4 with 24, 40 or 65 labels, and a roll of 50 × 30 mm. */
export const LABEL_SIZES = ["a4-24", "a4-40", "a4-65", "roll-50x30"] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

/** Most labels that one file may hold. */
export const MAX_LABELS = 1000;

/**
 * A lot number as packs carry it: capital letters, digits, dot, dash and slash; at most 20, so that it fits the smallest
 * label and can be read over the phone.
 */
export const LOT_NUMBER = /^[0-9A-Z][0-9A-Z./-]{0,19}$/;
