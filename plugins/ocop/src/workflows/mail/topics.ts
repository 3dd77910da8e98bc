/** The mails a buyer gets; each is sent once per subject, ever. */
export const MAIL_TOPICS = ["mail.placed", "mail.paid", "mail.shipped", "mail.delivered", "mail.refunded"] as const;

/** `placed` and `paid` are about an order, `shipped` and `delivered` about a producer's part, `refunded` about a refund. */
export type MailTopic = (typeof MAIL_TOPICS)[number];
