import type { ProviderSendNotificationDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { SendMailOptions } from "nodemailer";
import { isAddress } from "../../shared/mail-address";

/** What a mail needs to leave the house; nothing of it can carry a second header or a second receiver. */
export type Message = SendMailOptions & { messageId: string };

/** `topic.subject@host`, the same for every attempt. */
const MESSAGE_ID = /^[\w.-]{1,200}@[\w.-]{1,200}$/;

function refuse(what: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `A mail needs ${what}`);
}

/**
 * A mail from what the Notification Module hands over: `to`, `content` (subject, html, text) and
 * `provider_data.message_id`.
 * @throws MedusaError invalid_data for a missing content, or a receiver or id that is not plainly one
 */
export function messageOf(notification: ProviderSendNotificationDTO, from: string): Message {
  const { to, content, provider_data } = notification;
  const id = provider_data?.message_id;
  if (!isAddress(to)) refuse("one plain address");
  if (typeof id !== "string" || !MESSAGE_ID.test(id)) refuse("a message id");
  if (!content?.subject || !content.html || !content.text) refuse("a subject, html and text");
  return {
    from,
    // As an object: a text would be read as a list of addresses with names.
    to: { name: "", address: to },
    subject: content.subject.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim(),
    html: content.html,
    text: content.text,
    messageId: `<${id}>`,
    // RFC 3834: no holiday notes in answer to a machine.
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
