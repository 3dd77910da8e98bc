import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { StripeFault } from "./fault";
import { Intents, type Form } from "./intents";
import type { Ledger } from "./ledger";

async function formOf(req: IncomingMessage): Promise<Form> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
}

function answer(intents: Intents, method: string, path: string, form: Form): unknown {
  const [, kind, id = "", action = ""] = /^\/v1\/(\w+)(?:\/(\w+))?(?:\/(\w+))?$/.exec(path) ?? [];
  if (kind === "payment_intents") {
    if (method === "GET") return intents.get(id);
    if (id === "") return intents.create(form);
    if (action === "") return intents.update(id, form);
    if (action === "confirm") return intents.confirm(id, form);
    if (action === "cancel") return intents.cancel(id);
    if (action === "capture") return intents.capture(id);
  }
  if (method === "POST" && kind === "refunds") return intents.refund(form);
  if (method === "POST" && kind === "customers") return { id: `cus_${randomUUID().slice(0, 8)}`, object: "customer" };
  throw new StripeFault("resource_missing", `Unrecognized request URL (${method}: ${path})`, 404);
}

/**
 * Stripe as far as the shop uses it. `GET /ledger` tells what happened. A repeated Idempotency-Key gets the first
 * answer again, also when that was an error.
 */
export function fakeStripe(ledger: Ledger): Server {
  const intents = new Intents(ledger);
  const answered = new Map<string, { status: number; body: string }>();
  return createServer((req, res) => {
    void (async () => {
      const { pathname: path, searchParams } = new URL(req.url ?? "/", "http://fake");
      const send = (status: number, body: string) =>
        res.writeHead(status, { "content-type": "application/json" }).end(body);
      if (path === "/ledger") return send(200, JSON.stringify(ledger.read()));
      const method = req.method ?? "GET";
      const form = method === "GET" ? Object.fromEntries(searchParams) : await formOf(req);
      const key = req.headers["idempotency-key"];
      ledger.append("request", { method, path, form, idempotency_key: key ?? null });
      const before = typeof key === "string" && method === "POST" ? answered.get(key) : undefined;
      if (before !== undefined) return send(before.status, before.body);
      let result: { status: number; body: string };
      try {
        result = { status: 200, body: JSON.stringify(answer(intents, method, path, form)) };
      } catch (error) {
        if (!(error instanceof StripeFault)) throw error;
        result = { status: error.status, body: JSON.stringify(error.body()) };
      }
      if (typeof key === "string" && method === "POST") answered.set(key, result);
      send(result.status, result.body);
    })().catch((error: unknown) => {
      res.writeHead(500).end(JSON.stringify({ error: { type: "api_error", message: String(error) } }));
    });
  });
}
