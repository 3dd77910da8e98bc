/** A Vietnamese syllable without its marks: onset, vowels, coda ("k" for names such as Đắk Lắk). */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[ckmnpt])?$/;
const TONE_KEYS = /[sfrxjz]/;

/** Whether a folded word could be Vietnamese. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}

function withoutTelex(word: string): string | null {
  const letters = word
    .replace(/dd/g, "d")
    .replace(/([aeo])\1/g, "$1")
    .replace(/([aou])w/g, "$1")
    .replace(/w/g, "u");
  if (isSyllable(letters)) return letters;
  const vowel = letters.search(/[aeiouy]/);
  if (vowel < 0) return null;
  for (let place = letters.length - 1; place > vowel; place -= 1) {
    if (!TONE_KEYS.test(letters.charAt(place))) continue;
    const shorter = letters.slice(0, place) + letters.slice(place + 1);
    if (isSyllable(shorter)) return shorter;
  }
  return null;
}

function withoutVni(word: string): string | null {
  if (!/^[a-z]+\d[a-z\d]*$/.test(word)) return null;
  const letters = word.replace(/[0-9]/g, "");
  return isSyllable(letters) ? letters : null;
}

/**
 * What a folded word may mean when the input method was off: raw Telex ("nuwowcs") or VNI ("nuo7c1") keys.
 * Null when the word is a Vietnamese syllable already or makes none.
 */
export function untyped(word: string): string | null {
  if (isSyllable(word) || word.length > 12) return null;
  const read = withoutVni(word) ?? (/^[a-z]+$/.test(word) ? withoutTelex(word) : null);
  return read === word ? null : read;
}
