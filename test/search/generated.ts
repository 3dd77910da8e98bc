import type { Random } from "../support/random";
import { type SearchCase, titled } from "./cases";
import { telex, vni } from "./keyboard";
import type { Card } from "./shop";

const LETTERS = "abcdeghiklmnopqrstuvxy";

function unmarked(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** One letter wrong, missing, twice or swapped with its neighbour, in a word of at least three letters. */
function slip(text: string, random: Random): string {
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

/** The numbers of the certificates that hold today, typed with other separators and in other cases. */
export function codeCases(cards: readonly Card[]): SearchCase[] {
  const ways: readonly ((number: string) => string)[] = [
    (number) => number,
    (number) => number.toLowerCase().replaceAll("-", " "),
    (number) => number.replaceAll("-", ""),
    (number) => number.toLowerCase().replaceAll("-", "/"),
  ];
  return cards.flatMap(({ title, badge }) =>
    badge === null
      ? []
      : ways.map((typed) => ({ q: typed(badge.certificate_number), kind: "certificate", first: titled(title) })),
  );
}

/** Numbers that differ from a certificate's in one sign: nothing may answer to them. */
export function wrongCodes(cards: readonly Card[], random: Random): string[] {
  const real = new Set(cards.flatMap(({ badge }) => (badge === null ? [] : [badge.certificate_number])));
  // Tests number one after the other, so that a wrong one of theirs may well be another's right one.
  return [...real]
    .filter((number) => number.startsWith("DEMO-"))
    .map((number) => {
      const at = number.length - 1 - random.int(6);
      const other = number.charAt(at) === "7" ? "8" : "7";
      return number.slice(0, at) + other + number.slice(at + 1);
    })
    .filter((number) => !real.has(number));
}

/** Where products come from, by every label that their cards show, with and without marks. */
export function placeCases(cards: readonly Card[]): SearchCase[] {
  const labels = (card: Card) =>
    [card.place.commune, card.place.district, card.place.province].filter((label) => label !== null);
  return [...new Set(cards.flatMap(labels))].flatMap((label) => {
    const first = (card: Card) => labels(card).some((own) => unmarked(own).includes(unmarked(label)));
    return [label, unmarked(label)].map((q) => ({
      q,
      kind: q === label ? "place_label" : "place_label_no_marks",
      first,
    }));
  });
}

/** Who makes the products, by name, with and without marks. */
export function producerCases(cards: readonly Card[]): SearchCase[] {
  const names = [...new Set(cards.flatMap(({ producer }) => producer?.name ?? []))];
  return names.flatMap((name) =>
    [name, unmarked(name)].map((q) => ({
      q,
      kind: q === name ? "producer_name" : "producer_no_marks",
      first: (card: Card) => card.producer?.name === name,
    })),
  );
}
