import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { portalMeta } from "../page-meta";
import { lotTexts } from "./texts";

/** Title of a page of lots. */
export function lotMeta(pathname: string, title: (words: ProducerLotsTexts) => string) {
  return portalMeta(pathname, (language) => title(lotTexts(language)));
}
