import { z } from "@medusajs/framework/zod";

const LONGEST_NOTE = 4000;

/** A name, number or post in one line: 1 to 200 characters, trimmed. */
export const line = z.string().trim().min(1).max(200);

/** What somebody notes of a dossier or a round, in some sentences; may be empty. */
export const note = z.string().trim().max(LONGEST_NOTE);

/** The same where something has to be said. */
export const letter = note.min(1);

const composed = (most: number) =>
  z
    .string()
    .max(most)
    .transform((typed) => typed.normalize("NFC").trim());

/** A plain text whose line breaks stay; null where nothing is said. @param most characters */
export const textUpTo = (most: number) =>
  composed(most)
    .transform((typed) => typed || null)
    .nullable();

/** The same where something has to be said. @param most characters */
export const namedUpTo = (most: number) => composed(most).pipe(z.string().min(1));
