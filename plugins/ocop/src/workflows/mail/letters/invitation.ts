import { dayInHoChiMinh } from "../../../shared/clock";
import { dayWords } from "../../../shared/day-words";
import type { MemberRole } from "../../../shared/producer-vocabulary";
import type { Letter } from "../letter";
import { producerWords as words } from "../words/producer";
import { plainLetter } from "./plain";

export interface Invitation {
  email: string;
  role: MemberRole;
  secret: string;
  expires_at: Date;
  producer: string;
}

/** Somebody is invited to act for a producer. @param shop public address of the storefront */
export function invitationLetter({ email, role, secret, expires_at, producer }: Invitation, shop: string): Letter {
  const said = words.invitation;
  return plainLetter({
    subject: said.subject(producer),
    title: said.title,
    paragraphs: [words.hello, said.text(producer, said.roles[role]), said.until(dayWords(dayInHoChiMinh(expires_at)))],
    notice: null,
    link: { label: said.open, href: new URL(`/producer/loi-moi/${secret}`, shop).href },
    footer: [said.unexpected, words.footer.why(email)],
  });
}
