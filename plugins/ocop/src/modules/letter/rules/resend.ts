/** Days in which the same letter about the same subject is not sent again: whoever clicks twice writes once. */
export const RESEND_DAYS = 7;
