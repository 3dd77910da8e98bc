import { appendFileSync, readFileSync } from "node:fs";

/** One thing that happened at a fake: a request as it came, money that moved, a webhook that was sent. */
export interface Entry {
  at: string;
  kind: "request" | "charge" | "refund" | "cancel" | "webhook" | "transfer";
  [field: string]: unknown;
}

/** An append-only file of JSON lines; it is the fake's word against the shop's. */
export class Ledger {
  constructor(private readonly file: string) {
    appendFileSync(file, "");
  }

  append(kind: Entry["kind"], fields: Record<string, unknown>): void {
    appendFileSync(this.file, `${JSON.stringify({ at: new Date().toISOString(), kind, ...fields })}\n`);
  }

  read(): Entry[] {
    const lines = readFileSync(this.file, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Entry);
  }
}
