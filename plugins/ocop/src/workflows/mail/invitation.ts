import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { shopAddressOf } from "../../shared/plugin-options";
import { type Invitation, invitationLetter } from "./letters/invitation";
import { toHtml } from "./render/to-html";
import { toText } from "./render/to-text";
import { words } from "./words";

/**
 * Sends an invitation at once and not by the outbox: its secret is kept nowhere, so the mail cannot be written again later.
 * Whoever invites has the link anyway and can hand it on.
 * @returns whether it left
 */
export async function mailInvitation(
  container: MedusaContainer,
  invitation: Invitation & { id: string; producer_id: string },
): Promise<boolean> {
  const shop = shopAddressOf(container);
  const letter = invitationLetter(invitation, shop);
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: invitation.email,
      channel: "email",
      template: "mail.invitation",
      trigger_type: "mail.invitation",
      resource_type: "producer",
      resource_id: invitation.producer_id,
      content: { subject: letter.subject, html: toHtml(letter, words.vi), text: toText(letter, words.vi) },
      provider_data: { message_id: `mail.invitation.${invitation.id}@${new URL(shop).hostname}` },
    });
    return true;
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Invitation ${invitation.id} did not leave: ${String(error)}`);
    return false;
  }
}
