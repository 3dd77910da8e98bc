import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type PartTimer, timerOf } from "../../modules/marketplace/rules/timers";
import { isAddress } from "../../shared/mail-address";
import { pluginOptions, shopAddressOf } from "../../shared/plugin-options";
import { type Mail, mailOf } from "../mail";
import { type MailedPart, readMailedPart, readReceiver } from "./facts";
import { lateLetter, newPartLetter, soonLetter } from "./letters";
import { type MemberTopic, type OperatorTopic, readMemberSubject, stageOfTopic } from "./topics";

const aboutOrder = ({ order_id }: MailedPart) => ({ type: "order", id: order_id }) as const;

/** Whether what a mail would tell is still so at the moment it goes. */
function stillSo(topic: MemberTopic, part: MailedPart, timer: PartTimer): boolean {
  if (topic === "mail.part_new") return part.status === "new";
  return timer.stage === stageOfTopic(topic) && timer.state !== "ok";
}

/** A mail to a member; null when it would tell what is over, or to somebody who is gone or does not want it. */
export async function composeMemberMail(
  container: MedusaContainer,
  topic: MemberTopic,
  subject: string,
): Promise<Mail | null> {
  const { partId, memberId } = readMemberSubject(subject);
  const now = new Date();
  const part = await readMailedPart(container, partId);
  const timer = part === null ? null : timerOf(part, now);
  if (part === null || timer === null || !stillSo(topic, part, timer)) return null;
  const email = await readReceiver(container, memberId, part.producer_id);
  if (email === null || !isAddress(email)) return null;
  const shop = shopAddressOf(container);
  const link = new URL(`/producer/don-hang/${part.id}`, shop).href;
  const writing = { part, timer, email, link, now };
  const letter = topic === "mail.part_new" ? newPartLetter(writing) : soonLetter(writing);
  return mailOf(letter, { to: email, about: aboutOrder(part), name: `${topic}.${subject}`, shop });
}

/** A part in the operator's list: at the first address from which the API takes operators' browsers. */
function operatorLink(container: MedusaContainer, number: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  return new URL(`/app/ocop-producer-orders?${new URLSearchParams({ q: number })}`, http.adminCors.split(",")[0]).href;
}

/**
 * A mail to the operator; null when the producer has acted meanwhile.
 * @throws Error when the application names no address of the operator
 */
export async function composeOperatorMail(
  container: MedusaContainer,
  topic: OperatorTopic,
  subject: string,
): Promise<Mail | null> {
  const part = await readMailedPart(container, subject);
  const timer = part === null ? null : timerOf(part, new Date());
  const stage = stageOfTopic(topic);
  if (part === null || timer?.stage !== stage || timer.state !== "overdue") return null;
  const { operatorMail: to } = pluginOptions(container);
  if (typeof to !== "string" || !isAddress(to)) throw new Error("mails need the plugin option operatorMail");
  const letter = lateLetter(part, timer, stage, operatorLink(container, part.number));
  const shop = shopAddressOf(container);
  return mailOf(letter, { to, about: aboutOrder(part), name: `${topic}.${subject}`, shop });
}
