/** Quotes, names and lists are legal in mails, but no buyer's address needs them. */
const ADDRESS = /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@[^\s\p{Cc}@<>()[\]\\,;:"]{1,190}$/u;

/** Whether a text is one plain mail address, which can carry neither a second receiver nor a second header. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}
