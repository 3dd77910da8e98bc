import { createTransport } from "nodemailer";
import type { Message } from "./message";

const STEP_MS = 15_000;
/** Below the two minutes for which a worker holds a mail, so that no second worker sends it meanwhile. */
const WHOLE_MS = 60_000;

/**
 * Sends mails by SMTP, one connection each. `smtp://user:password@host:587` turns to TLS when the server offers it,
 * `smtps://…:465` begins with it.
 * @throws Error when the server is not reached in time or does not accept the mail; after a timeout it may have it all the
 * same, and the mail's Message-ID is what tells the second one from a new one
 */
export function smtpTransport(url: string): (message: Message) => Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: STEP_MS,
    greetingTimeout: STEP_MS,
    socketTimeout: STEP_MS,
    dnsTimeout: STEP_MS,
  });
  return async (message) => {
    await transport.sendMail({ ...message, signal: AbortSignal.timeout(WHOLE_MS) });
  };
}
