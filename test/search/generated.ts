import type { Random } from "../support/random";
import { type SearchCase, titled } from "./cases";
import { telex, vni } from "./keyboard";
import type { Card } from "./shop";

const LETTERS = "abcdeghiklmnopqrstuvxy";

function unmarked(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** One letter wrong, missing, twice or swapped with its neighbour, in a word of at least three letters. */
export function slip(text: string, random: Random): string {
  const words = text.split(" ");
  const long = words.flatMap((word, place) => (/^[A-Za-z]{3,}$/.test(word) ? [place] : []));
  if (long.length === 0) return text;
  const at = random.pick(long);
  const word = words[at] ?? "";
  const place = random.int(word.length - 1);
  const [head, own, next, tail] = [
    word.slice(0, place),
    word.charAt(place),
    word.charAt(place + 1),
    word.slice(place + 2),
  ];
  const slipped = [
    head + random.pick([...LETTERS]) + next + tail,
    head + next + tail,
    head + own + own + next + tail,
    head + next + own + tail,
  ];
  words[at] = random.pick(slipped);
  return words.join(" ");
}

/** Every product's name, typed in each of the ways that people type it. */
export function titleCases(cards: readonly Card[], random: Random): SearchCase[] {
  const ways: readonly (readonly [kind: string, typed: (title: string) => string])[] = [
    ["title", (title) => title],
    ["title_no_marks", unmarked],
    ["title_nfd", (title) => title.normalize("NFD")],
    ["title_capitals", (title) => title.toUpperCase()],
    ["title_telex", (title) => telex(title)],
    ["title_telex_inside", (title) => telex(title, "tone_behind_vowel")],
    ["title_vni", (title) => vni(title)],
    ["title_slip", (title) => slip(unmarked(title), random)],
    [
      "title_half_marks",
      (title) =>
        title
          .split(" ")
          .map((word, n) => (n % 2 === 0 ? unmarked(word) : word))
          .join(" "),
    ],
  ];
  return ways.flatMap(([kind, typed]) => cards.map(({ title }) => ({ q: typed(title), kind, first: titled(title) })));
}
