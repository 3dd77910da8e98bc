/** How the keys of an input method follow a letter: marks right behind it, the tone at the end of the word or behind its vowel. */
export type Habit = "tone_last" | "tone_behind_vowel";

type Keys = { tones: Readonly<Record<string, string>>; mark: (letter: string, mark: string) => string; stroke: string };

const [ACUTE, GRAVE, HOOK, TILDE, DOT] = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const [CIRCUMFLEX, BREVE, HORN] = ["\u0302", "\u0306", "\u031b"];

const TELEX: Keys = {
  tones: { [ACUTE]: "s", [GRAVE]: "f", [HOOK]: "r", [TILDE]: "x", [DOT]: "j" },
  mark: (letter, mark) => (mark === CIRCUMFLEX ? letter : "w"),
  stroke: "d",
};
const VNI: Keys = {
  tones: { [ACUTE]: "1", [GRAVE]: "2", [HOOK]: "3", [TILDE]: "4", [DOT]: "5" },
  mark: (_, mark) => ({ [CIRCUMFLEX]: "6", [HORN]: "7", [BREVE]: "8" })[mark] ?? "",
  stroke: "9",
};

function keyed(word: string, keys: Keys, habit: Habit): string {
  let text = "";
  let tone = "";
  for (const letter of word.toLowerCase().replaceAll("đ", `d\u0335`).normalize("NFD")) {
    if (letter === "\u0335") text += keys.stroke;
    else if ([CIRCUMFLEX, BREVE, HORN].includes(letter)) text += keys.mark(text.slice(-1), letter);
    else if (keys.tones[letter] !== undefined) {
      if (habit === "tone_behind_vowel") text += keys.tones[letter];
      else tone = keys.tones[letter];
    } else text += letter;
  }
  return text + tone;
}

function words(text: string, keys: Keys, habit: Habit): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => keyed(word, keys, habit));
}

/** The keys of a text as Telex wants them: "Nước mắm" → "nuwowcs mawms". */
export function telex(text: string, habit: Habit = "tone_last"): string {
  return words(text.normalize("NFC"), TELEX, habit);
}

/** The keys of a text as VNI wants them: "Nước mắm" → "nu7o7c1 ma8m1". */
export function vni(text: string, habit: Habit = "tone_last"): string {
  return words(text.normalize("NFC"), VNI, habit);
}
