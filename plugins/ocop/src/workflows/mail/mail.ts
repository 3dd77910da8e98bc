import type { Letter } from "./letter";
import { toHtml } from "./render/to-html";
import { toText } from "./render/to-text";
import { words } from "./words";

/** A mail that is ready to go. */
export interface Mail {
  to: string;
  /** What it is about: the whole purchase, the producer, the officer, or what somebody asked for. */
  about: { type: "order" | "producer" | "officer" | "supply_request"; id: string };
  subject: string;
  html: string;
  text: string;
  /** `topic.subject@host`, the same whenever it is composed: two copies of one mail show as one. */
  message_id: string;
}

interface Envelope extends Pick<Mail, "to" | "about"> {
  /** `topic.subject`: the work of the outbox that it answers. */
  name: string;
  /** Public address of the storefront. */
  shop: string;
}

/** A letter in its envelope. */
export function mailOf(letter: Letter, { to, about, name, shop }: Envelope): Mail {
  return {
    to,
    about,
    subject: letter.subject,
    html: toHtml(letter, words[letter.language]),
    text: toText(letter, words[letter.language]),
    message_id: `${name}@${new URL(shop).hostname}`,
  };
}
