import { model } from "@medusajs/framework/utils";

/** How often a text was searched for on a day: a count and nothing about anybody who searched. */
export const SearchWord = model
  .define("search_word", {
    id: model.id({ prefix: "word" }).primaryKey(),
    /** YYYY-MM-DD in Asia/Ho_Chi_Minh. */
    day: model.text(),
    /** Code of the province that the search asked for; empty for the whole country. */
    area: model.text(),
    /** Folded: without marks, in lower case. */
    word: model.text(),
    searches: model.number(),
    /** Of those, how many found nothing. */
    without_result: model.number(),
  })
  .indexes([
    { name: "IDX_search_word_day_area_word", on: ["day", "area", "word"], unique: true, where: "deleted_at IS NULL" },
  ]);
