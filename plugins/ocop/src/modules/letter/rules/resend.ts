/** Days in which the same letter about the same subject is not sent again: whoever clicks twice writes once. */
export const RESEND_DAYS = 7;

/** Days in which a draft can be sent: later, days left and papers missing may be others. */
export const DRAFT_DAYS = 7;
