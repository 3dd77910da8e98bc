import { dayWords } from "../../shared/day-words";
import type { AdministrativePaper } from "../../shared/pdf/administrative/letter";
import { type Letter, plainLetter, producerFooter } from "../mail";

/** A letter of an office as a mail, in its own words. @param shop public address of the storefront */
export function officeLetter(
  paper: AdministrativePaper,
  { email, to_producer }: { email: string; to_producer: boolean },
  shop: string,
): Letter {
  const { head, kind, about, greeting, to, paragraphs, signer } = paper;
  const subject = kind === null ? `V/v ${about}` : about;
  const facts = [
    { term: "Cơ quan gửi", value: head.body },
    { term: "Ngày", value: head.day === null ? "" : dayWords(head.day) },
    { term: "Người ký", value: [signer.title, signer.name].filter(Boolean).join(", ") },
  ];
  return plainLetter({
    subject: `${head.body}: ${subject}`,
    preview: subject,
    title: kind === null ? subject : `${kind}: ${about}`,
    paragraphs: [`${greeting}: ${to}`, ...paragraphs],
    facts: facts.filter(({ value }) => value !== ""),
    notice: null,
    link: to_producer
      ? { label: "Mở kênh chủ thể", href: new URL("/producer", shop).href }
      : { label: "Mở kênh quản lý", href: new URL("/office", shop).href },
    footer: to_producer
      ? producerFooter(email)
      : [`Thư này được gửi đến ${email} vì địa chỉ này thuộc hội đồng của ${head.body}.`],
  });
}
