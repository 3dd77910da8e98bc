import { Module } from "@medusajs/framework/utils";
import { SearchWordsModuleService } from "./service";

export const SEARCH_WORDS_MODULE = "search_words";

export type { SearchWordsModuleService };
export type { WordCount } from "./service";

export default Module(SEARCH_WORDS_MODULE, { service: SearchWordsModuleService });
