import { calendarSources } from "./sources/calendar";
import { certificateSources } from "./sources/certificates";
import { dossierSources } from "./sources/dossiers";
import { importSources } from "./sources/imports";
import { letterSources } from "./sources/letters";
import { placeSources } from "./sources/places";
import { producerSources } from "./sources/producers";
import { ratingSources } from "./sources/rating";
import { supplySources } from "./sources/supply";
import type { InboxSource } from "./source";

/** Everything that may wait, in the order in which it is shown. A new source is a file of `sources` and a line here. */
export const INBOX_SOURCES: readonly InboxSource[] = [
  ...dossierSources,
  ...ratingSources,
  ...importSources,
  ...producerSources,
  ...placeSources,
  ...supplySources,
  ...certificateSources,
  ...letterSources,
  ...calendarSources,
];
