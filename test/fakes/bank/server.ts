import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { webhookSignature } from "../../support/webhook-signature";
import type { Ledger } from "../ledger";
import { Accounts, type Movement, type Order } from "./account";

interface Shop {
  url: string;
  secret: string;
}

interface Command {
  /** What is paid; nothing when only a webhook is asked for. */
  orders?: Order[];
  /** Whether the shop is told of it, and how often: the same event every time. */
  told?: number;
  /** Movements that the shop is told of; those just booked when absent. */
  movements?: Movement[];
  event_id?: string;
}

async function bodyOf(req: IncomingMessage): Promise<Command> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}") as Command;
}

/**
 * A bank with a feed: `POST /control` books and tells, `GET /transactions` is the list that is polled, `GET /ledger` tells
 * what happened.
 */
export function fakeBank(ledger: Ledger, { url, secret }: Shop): Server {
  const accounts = new Accounts(ledger);

  async function tell(transactions: readonly Movement[], id: string): Promise<number> {
    const body = JSON.stringify({ id, transactions });
    const headers = { "content-type": "application/json", "bank-signature": webhookSignature(body, secret) };
    const answer = await fetch(url, { method: "POST", headers, body });
    await answer.body?.cancel();
    ledger.append("webhook", { event: id, status: answer.status });
    return answer.status;
  }

  async function control({ orders = [], told = 0, movements, event_id }: Command) {
    const booked = orders.map((order) => accounts.book(order));
    const id = event_id ?? `bev_${randomUUID()}`;
    const statuses = await Promise.all(Array.from({ length: told }, async () => tell(movements ?? booked, id)));
    return { movements: booked, statuses, event_id: id };
  }

  return createServer((req, res) => {
    const answer = async (): Promise<[number, unknown]> => {
      const { pathname, searchParams } = new URL(req.url ?? "/", "http://fake");
      if (pathname === "/ledger") return [200, ledger.read()];
      if (pathname === "/control") return [200, await control(await bodyOf(req))];
      if (req.headers.authorization !== `Bearer ${secret}`) return [401, {}];
      const [account, since] = [searchParams.get("account_number") ?? "", searchParams.get("since") ?? ""];
      return [200, { transactions: accounts.list(account, since) }];
    };
    answer().then(
      ([status, body]) => res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body)),
      (error: unknown) => res.writeHead(500).end(String(error)),
    );
  });
}
