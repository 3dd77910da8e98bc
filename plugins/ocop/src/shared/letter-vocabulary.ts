/** Letters that offices write, each a template of `modules/letter/data`. */
export const LETTER_TEMPLATES = [
  "expiry_notice",
  "re_rating_reminder",
  "missing_papers",
  "council_invitation",
] as const;
export type LetterTemplateCode = (typeof LETTER_TEMPLATES)[number];

/** What a letter is about, and so who gets it: a producer by its certificate or dossier, or who sits in the council of a round. */
export const LETTER_SUBJECTS = ["certificate", "dossier", "seat"] as const;
export type LetterSubject = (typeof LETTER_SUBJECTS)[number];

/** Letters of one template that were written together: to be looked at, gone, thrown away. */
export const LETTER_BATCH_STATUSES = ["draft", "sent", "discarded"] as const;
export type LetterBatchStatus = (typeof LETTER_BATCH_STATUSES)[number];

/** One letter: not decided yet, handed to the mails, not sent for a reason. */
export const LETTER_STATES = ["draft", "sent", "skipped"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/**
 * Why a letter does not go by mail: nobody's address is known, the same letter went to the same reader lately, or a letter
 * about missing papers would name none.
 */
export const LETTER_PROBLEMS = ["no_address", "written_lately", "nothing_missing"] as const;
export type LetterProblem = (typeof LETTER_PROBLEMS)[number];

/** Most letters that are written at once. */
export const MOST_LETTERS = 200;

/** Kinds of administrative papers that the templates use (decree 30/2020/NĐ-CP, article 7). */
export type PaperForm = "official_letter" | "notice" | "invitation";
