import type { OfficeSearchWordsTexts } from "../vi/office-search-words";

export const officeSearchWords: OfficeSearchWordsTexts = {
  title: "What buyers look for",
  intro: (place) =>
    `Words searched for in the shop, by the place that buyers chose: ${place}. Spellings count together, without marks; nobody's searches are recorded. Words searched for less than 5 times are not shown.`,
  wholeCountry: "the whole country",
  filters: "Filters of words",
  filter: "Show",
  kind: "Words",
  kinds: { popular: "Most frequent", zero: "In vain" },
  days: "Within",
  lastDays: (days) => `the last ${days} days`,
  search: "Word",
  word: "Word",
  searches: "Searches",
  withoutResult: "Without a result",
  lastOn: "Last time",
  inShop: (word) => `Search the shop for “${word}”`,
  count: (count) => (count === 1 ? "1 word" : `${count} words`),
  none: "No word was searched for often enough in this time.",
};
