/** Who reads of ratings: not whoever promotes sales, for business plans lie in a dossier. */
export const RATERS = ["registrar", "council", "reader"] as const;

/** Whoever has a score sheet: members of the council, and registrars, who copy sheets that were filled in on paper. */
export const SCORERS = ["registrar", "council"] as const;
