import { randomBytes } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import type { Message } from "./message";

const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/** `2026-11-25T03-04-05-678Z_mail.placed.order_….eml`: in the order of time, and two of one mail are two files. */
function fileName({ messageId }: Message): string {
  const moment = new Date().toISOString().replace(/[:.]/g, "-");
  return `${moment}_${messageId.slice(1).split("@")[0]}_${randomBytes(3).toString("hex")}.eml`;
}

/**
 * Puts mails as `.eml` files into a folder, which is made when it is missing. A file appears whole or not at all: readers
 * never see half a mail. Only the shop's own user may read it, for it carries the link of an order.
 * @throws Error when the folder cannot be written
 */
export function folderTransport(folder: string): (message: Message) => Promise<void> {
  return async (message) => {
    const { message: content } = await composer.sendMail(message);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = fileName(message);
    const unfinished = path.join(folder, `.${name}.part`);
    try {
      const file = await open(unfinished, "wx", 0o600);
      try {
        await file.writeFile(content as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path.join(folder, name));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  };
}
