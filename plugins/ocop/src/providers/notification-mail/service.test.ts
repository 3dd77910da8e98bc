import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AddressInfo } from "node:net";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { MailProvider } from "./service";

const FROM = "Chợ OCOP <don-hang@cho.example>";
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const mail = (changes: Record<string, unknown> = {}) => ({
  to: "nguoi-mua@example.com",
  channel: "email",
  template: "mail.placed",
  content: { subject: "Đã nhận đơn hàng số 1001", html: "<p>Nước mắm</p>", text: "Nước mắm" },
  provider_data: { message_id: "mail.placed.order_01@cho.example" },
  ...changes,
});

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "mails-"));
  ends.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const inFolder = (where: string) => new MailProvider({}, { channels: ["email"], from: FROM, folder: where });

describe("the mail provider without a server", () => {
  it("writes one whole .eml a mail, readable by the shop alone", async () => {
    const where = path.join(folder(), "outbox");
    await inFolder(where).send(mail());
    await inFolder(where).send(mail());
    const files = readdirSync(where);
    expect(files).toHaveLength(2);
    expect(files.every((name) => /^20\S+Z_mail\.placed\.order_01_[0-9a-f]{6}\.eml$/.test(name))).toBe(true);
    const file = path.join(where, files[0] ?? "");
    expect(statSync(file).mode & 0o077).toBe(0);
    const read = await simpleParser(readFileSync(file));
    expect(read).toMatchObject({
      subject: "Đã nhận đơn hàng số 1001",
      messageId: "<mail.placed.order_01@cho.example>",
      html: "<p>Nước mắm</p>",
      from: { value: [{ name: "Chợ OCOP", address: "don-hang@cho.example" }] },
      to: { value: [{ address: "nguoi-mua@example.com" }] },
    });
    expect(read.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("says so when the folder cannot be written, and leaves nothing half", async () => {
    const where = folder();
    const blocked = path.join(where, "outbox");
    writeFileSync(blocked, "");
    await expect(inFolder(blocked).send(mail())).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(readdirSync(where)).toEqual(["outbox"]);
  });

  it("lets no text become a header or a second receiver", async () => {
    const where = folder();
    const subject = "Đơn 1\r\nBcc: ke-la@example.com\r\n\r\nx";
    await inFolder(where).send(mail({ content: { subject, html: "<p>x</p>", text: "x" } }));
    const read = await simpleParser(readFileSync(path.join(where, readdirSync(where)[0] ?? "")));
    expect(read.subject).toBe("Đơn 1 Bcc: ke-la@example.com x");
    expect(read.bcc).toBeUndefined();
    for (const to of ["a@b.vn, c@d.vn", "a@b.vn\r\nBcc: c@d.vn", "A <a@b.vn>", ""])
      await expect(inFolder(where).send(mail({ to }))).rejects.toThrow("one plain address");
    const message_id = "x@y>\r\nBcc: c@d.vn";
    await expect(inFolder(where).send(mail({ provider_data: { message_id } }))).rejects.toThrow("a message id");
    expect(readdirSync(where)).toHaveLength(1);
  });
});

/** A mail server on a port of its own that turns the first `refusals` mails away. */
async function server(refusals: number): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  let left = refusals;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        left -= 1;
        if (left >= 0) return done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
        received.push(Buffer.concat(pieces).toString());
        done();
      });
    },
  });
  smtp.listen(0, "127.0.0.1");
  await new Promise((resolve) => smtp.server.once("listening", resolve));
  ends.push(() => new Promise<void>((resolve) => smtp.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, received };
}

describe("the mail provider with a server", () => {
  const bySmtp = (smtpUrl: string) =>
    new MailProvider({}, { channels: ["email"], from: FROM, folder: "/nowhere", smtpUrl });

  it("fails when the server answers 451, and sends the same mail when it is asked again", async () => {
    const { url, received } = await server(1);
    const provider = bySmtp(url);
    await expect(provider.send(mail())).rejects.toThrow(/451/);
    expect(received).toEqual([]);
    await expect(provider.send(mail())).resolves.toEqual({ id: "<mail.placed.order_01@cho.example>" });
    expect(received).toHaveLength(1);
    const read = await simpleParser(received[0] ?? "");
    expect(read.messageId).toBe("<mail.placed.order_01@cho.example>");
    expect(read.text?.trim()).toBe("Nước mắm");
  });

  it("fails when nobody listens", async () => {
    await expect(bySmtp("smtp://127.0.0.1:1").send(mail())).rejects.toThrow("ECONNREFUSED");
  });
});
