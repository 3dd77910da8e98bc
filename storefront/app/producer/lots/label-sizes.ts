import type { LabelSize } from "../../../../plugins/ocop/src/shared/traceability-vocabulary";

const SIZES: Readonly<Record<LabelSize, true>> = { "a4-24": true, "a4-40": true, "a4-65": true, "roll-50x30": true };

/** The papers that the API prints on; the type sees to it that none is missing. */
export const LABEL_SIZES = Object.keys(SIZES) as LabelSize[];
/** Most labels of one file, as the API takes. */
export const MAX_LABELS = 1000;
