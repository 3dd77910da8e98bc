/** Languages in which an answer's message can be written; Vietnamese is the default. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Error codes of one noun. `type` is Medusa's, `status` the HTTP status, the rest is what the reader is told. */
export type ErrorTable = Record<string, { type: string; status: number } & Record<Language, string>>;
