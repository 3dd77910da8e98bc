/**
 * Fewest score sheets that a result needs unless a round says otherwise. The decisions name no number; provincial councils
 * have seven to nine members, and a mean over fewer than five hangs on one of them.
 */
export const FEWEST_SHEETS = 5;
