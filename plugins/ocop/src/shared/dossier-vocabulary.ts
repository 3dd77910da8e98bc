/** Why a dossier is made: a first rating, or rating again before or after a certificate ends. */
export const DOSSIER_PURPOSES = ["rate", "re_rate"] as const;
export type DossierPurpose = (typeof DOSSIER_PURPOSES)[number];

/**
 * From being filled in (`draft`) over the check of its form (`submitted`, `questions`, `answered`, `accepted_form`) to the
 * council's cycle (`in_rating`, `decided`); or taken back by its producer.
 */
export const DOSSIER_STATUSES = [
  "draft",
  "submitted",
  "questions",
  "answered",
  "accepted_form",
  "in_rating",
  "decided",
  "withdrawn",
] as const;
export type DossierStatus = (typeof DOSSIER_STATUSES)[number];

/** What moves a dossier on: the producer's acts, those of whoever checks its form, and the council's. */
export const DOSSIER_ACTS = [
  "submit",
  "answer",
  "withdraw",
  "ask",
  "accept_form",
  "begin_rating",
  "leave_round",
  "decide",
] as const;
export type DossierAct = (typeof DOSSIER_ACTS)[number];

/** Who says or does something in a dossier; `checker` is whoever checks its form: the operator, later an office. */
export const DOSSIER_SIDES = ["producer", "checker"] as const;
export type DossierSide = (typeof DOSSIER_SIDES)[number];

/** What is said of one part of a dossier; a part that nobody has touched is missing. */
export const DOSSIER_PART_STATES = ["missing", "present", "not_applicable"] as const;
export type DossierPartState = (typeof DOSSIER_PART_STATES)[number];

/** Most papers of one part; a phone gives a page a file. */
export const MOST_FILES_OF_A_PART = 20;
