/** Vietnamese has some seven thousand syllables; names and codes come on top. */
const MOST = 50_000;

/** A pure function of one text that remembers its answers; it forgets all of them when they become more than `most`. */
export function remembered<R>(work: (text: string) => R, most = MOST): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}
