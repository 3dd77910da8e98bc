import path from "node:path";
import type { Environment } from "./env";

/** Where mails lie as files while no SMTP server is configured. */
function mailFolder(env: Pick<Environment, "DATA_DIR">): string {
  return path.resolve(env.DATA_DIR ?? ".data", "outbox");
}

/**
 * Buyers' mails by SMTP, or as files beside the data when SMTP_URL is not set. Medusa's own feed of the admin stays: to
 * configure the module replaces its defaults.
 */
export function notificationModule(env: Environment, storefront: string) {
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/notification-local",
          id: "local",
          options: { name: "Local Notification Provider", channels: ["feed"] },
        },
        {
          resolve: "ocop/providers/notification-mail",
          id: "mail",
          options: {
            channels: ["email"],
            from: env.MAIL_FROM ?? `Chợ OCOP <don-hang@${new URL(storefront).hostname}>`,
            folder: mailFolder(env),
            smtpUrl: env.SMTP_URL,
          },
        },
      ],
    },
  };
}
