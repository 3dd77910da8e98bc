import type { MedusaContainer } from "@medusajs/framework/types";
import { linkKey } from "../../shared/link-key";
import { isAddress } from "../../shared/mail-address";
import { shopAddressOf } from "../../shared/plugin-options";
import { signOrderLink } from "../../shared/order-link";
import { type MailOrder, type MailPart, readMailOrder } from "./facts";
import type { Letter } from "./letter";
import { type Writing, writingOf } from "./letters/context";
import { paidLetter } from "./letters/paid";
import { deliveredLetter, shippedLetter } from "./letters/part";
import { placedLetter } from "./letters/placed";
import { refundedLetter } from "./letters/refunded";
import { orderOfPart, readMailRefund } from "./subjects";
import { composeProducerMail } from "./compose-producer";
import { type Mail, mailOf } from "./mail";
import { type BuyerTopic, isProducerTopic, type MailTopic } from "./topics";

type Write = (writing: Writing) => Letter;

const aboutPart =
  (partId: string, write: (part: MailPart, writing: Writing) => Letter): Write =>
  (writing) => {
    const part = writing.order.parts.find(({ id }) => id === partId);
    if (part === undefined) throw new Error(`the order has no part ${partId}`);
    return write(part, writing);
  };

/** Which order a mail is about, and how it is written; null when its subject is gone. */
async function planOf(
  container: MedusaContainer,
  topic: BuyerTopic,
  subject: string,
): Promise<{ orderId: string; write: Write } | null> {
  if (topic === "mail.placed") return { orderId: subject, write: placedLetter };
  if (topic === "mail.paid") return { orderId: subject, write: paidLetter };
  if (topic === "mail.refunded") {
    const refund = await readMailRefund(container, subject);
    if (refund === null) return null;
    const write = aboutPart(refund.producer_order_id, (part, writing) => refundedLetter(refund, part, writing));
    return { orderId: refund.order_id, write };
  }
  const orderId = await orderOfPart(container, subject);
  const write = aboutPart(subject, topic === "mail.shipped" ? shippedLetter : deliveredLetter);
  return orderId === null ? null : { orderId, write };
}

/** @throws Error while the order is not ready to be written about: the work is put back and comes again */
function checkReady(topic: BuyerTopic, { id, parts }: MailOrder): void {
  if (parts.length === 0) throw new Error(`order ${id} has no parts yet`);
  const unpaid = parts.some(
    ({ paid_at, status }) => paid_at === null && status !== "cancelled" && status !== "refused",
  );
  if (topic === "mail.paid" && unpaid) throw new Error(`order ${id} is not booked as paid yet`);
}

/** Writes a mail to a buyer. @throws Error while the order is not ready, see `checkReady` */
async function composeBuyerMail(container: MedusaContainer, topic: BuyerTopic, subject: string): Promise<Mail | null> {
  const plan = await planOf(container, topic, subject);
  const order = plan === null ? null : await readMailOrder(container, plan.orderId);
  if (plan === null || order === null || order.email === null || !isAddress(order.email)) return null;
  checkReady(topic, order);
  const shop = shopAddressOf(container);
  const writing = writingOf(order, shop, signOrderLink(order.id, linkKey(container)), new Date());
  const letter = plan.write(writing);
  const about = { type: "order", id: order.id } as const;
  return mailOf(letter, { to: order.email, about, name: `${topic}.${subject}`, shop });
}

/**
 * Writes a mail from what the database says at this moment. Null when there is nobody to write to: an order without a mail
 * address, a producer without an owner, or a subject that is gone.
 * @throws Error while the order is not ready, see `checkReady`
 */
export async function composeMail(container: MedusaContainer, topic: MailTopic, subject: string): Promise<Mail | null> {
  return isProducerTopic(topic)
    ? composeProducerMail(container, topic, subject)
    : composeBuyerMail(container, topic, subject);
}
