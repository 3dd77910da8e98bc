/** The mails a buyer gets. */
const BUYER_TOPICS = ["mail.placed", "mail.paid", "mail.shipped", "mail.delivered", "mail.refunded"] as const;

/** `placed` and `paid` are about an order, `shipped` and `delivered` about a producer's part, `refunded` about a refund. */
export type BuyerTopic = (typeof BUYER_TOPICS)[number];

/** The mails a producer gets; `application` is about a line of its history. */
const PRODUCER_TOPICS = ["mail.application"] as const;
export type ProducerTopic = (typeof PRODUCER_TOPICS)[number];

/** Every mail; each is sent once per subject, ever. */
export const MAIL_TOPICS = [...BUYER_TOPICS, ...PRODUCER_TOPICS] as const;
export type MailTopic = (typeof MAIL_TOPICS)[number];

export function isProducerTopic(topic: MailTopic): topic is ProducerTopic {
  return PRODUCER_TOPICS.some((one) => one === topic);
}
