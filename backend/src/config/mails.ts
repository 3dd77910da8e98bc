import path from "node:path";
import type { Environment } from "./env";

/** Where mails lie as files while no SMTP server is configured. */
function mailFolder(env: Pick<Environment, "DATA_DIR">): string {
  return path.resolve(env.DATA_DIR ?? ".data", "outbox");
}

/** Who mails come from, `Name <address>`. */
function sender(env: Pick<Environment, "MAIL_FROM">, storefront: string): string {
  return env.MAIL_FROM ?? `Chợ OCOP <don-hang@${new URL(storefront).hostname}>`;
}

/** Where the operator is told of what nobody did in time: answers to mails are read there anyway. */
export function operatorMail(env: Pick<Environment, "MAIL_FROM" | "OPERATOR_MAIL">, storefront: string): string {
  const from = sender(env, storefront);
  return env.OPERATOR_MAIL ?? /<([^>]+)>$/.exec(from)?.[1] ?? from;
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
            from: sender(env, storefront),
            folder: mailFolder(env),
            smtpUrl: env.SMTP_URL,
          },
        },
      ],
    },
  };
}
