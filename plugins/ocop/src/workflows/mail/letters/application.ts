import type { ProducerStatus } from "../../../shared/producer-vocabulary";
import type { Letter } from "../letter";
import { producerWords as words } from "../words/producer";
import { plainLetter } from "./plain";

interface Decision {
  producer: string;
  to_status: ProducerStatus;
  reason: string | null;
  email: string;
}

/** An application was approved, or sent back with the reason. @param shop public address of the storefront */
export function applicationLetter({ producer, to_status, reason, email }: Decision, shop: string): Letter {
  const approved = to_status === "active";
  const said = approved ? words.approved : words.sentBack;
  return plainLetter({
    subject: said.subject(producer),
    title: said.title,
    paragraphs: [words.hello, said.text(producer)],
    notice: reason === null ? null : { text: reason, tone: approved ? "good" : "wait" },
    link: { label: said.open, href: new URL(approved ? "/producer" : "/producer/ho-so-dang-ky", shop).href },
    footer: [words.footer.help, words.footer.why(email)],
  });
}
