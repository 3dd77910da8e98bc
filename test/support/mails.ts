import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { onDatabase } from "./audit";

/** Where the tested shop puts its mails. */
export const outboxFolder = path.join(
  process.env.OCOP_TEST_DATA ?? path.resolve(__dirname, "..", "..", ".data", "test"),
  "outbox",
);

/** The mails of a topic about one subject, the oldest first: an empty list while there is none. */
export async function mailsOf(topic: string, subject: string): Promise<ParsedMail[]> {
  if (!existsSync(outboxFolder)) return [];
  // A file that is still being written has another ending.
  const names = readdirSync(outboxFolder).filter(
    (name) => name.includes(`_mail.${topic}.${subject}_`) && name.endsWith(".eml"),
  );
  return Promise.all(names.toSorted().map(async (name) => simpleParser(readFileSync(path.join(outboxFolder, name)))));
}

/** Waits until a mail is there. @throws Error when it does not come in time (milliseconds) */
export async function mailOf(topic: string, subject: string, timeout = 30_000): Promise<ParsedMail> {
  const end = Date.now() + timeout;
  for (;;) {
    const [mail] = await mailsOf(topic, subject);
    if (mail !== undefined) return mail;
    if (Date.now() > end) throw new Error(`no mail ${topic} of ${subject} came`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** What the shop's outbox knows of a mail. */
export async function outboxOf(
  topic: string,
  subject: string,
): Promise<{ attempts: number; done: boolean; last_error: string | null }[]> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ attempts: number; done: boolean; last_error: string | null }>(
      "select attempts, done_at is not null as done, last_error from outbox where topic = $1 and subject_id = $2",
      [`mail.${topic}`, subject],
    );
    return rows;
  });
}
