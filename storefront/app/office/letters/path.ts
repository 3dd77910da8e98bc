export const LETTER_PATH = "/office/van-ban";

/** Field of the form that a field of a letter is sent in: the letter's names must not meet the form's own. */
export const boxOf = (name: string): string => `o-${name}`;
