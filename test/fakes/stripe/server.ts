import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import { answerApi, type Call } from "./api";
import { bankAnswer, bankPage } from "./bank-page";
import { control } from "./control";
import { StripeFault } from "./fault";
import { Intents, type Form } from "./intents";
import type { Ledger } from "../ledger";
import { Webhooks, type Receiver } from "./webhooks";

const script = readFileSync(path.join(__dirname, "browser", "stripe.js"), "utf8");
const frame = readFileSync(path.join(__dirname, "browser", "frame.html"), "utf8");

const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST",
  "access-control-allow-headers": "content-type",
};

async function formOf(req: IncomingMessage): Promise<Form> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString("utf8")));
}

interface Answer {
  status: number;
  body: string;
}

/** A repeated Idempotency-Key gets the first answer again, also when that was an error. */
class Replies {
  private readonly given = new Map<string, Answer>();

  async to(key: string | undefined, act: () => Promise<unknown>): Promise<Answer> {
    const before = key === undefined ? undefined : this.given.get(key);
    if (before !== undefined) return before;
    const answer = await act().then(
      (value) => ({ status: 200, body: JSON.stringify(value) }),
      (error: unknown) => {
        if (!(error instanceof StripeFault)) throw error;
        return { status: error.status, body: JSON.stringify(error.body()) };
      },
    );
    if (key !== undefined) this.given.set(key, answer);
    return answer;
  }
}

/** Stripe as far as the shop uses it: API, browser script, webhooks. `GET /ledger` tells what happened. */
export function fakeStripe(ledger: Ledger, origin: string, receiver?: Receiver): Server {
  const intents = new Intents(ledger, origin);
  const webhooks = new Webhooks(ledger, receiver);
  const replies = new Replies();

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<unknown> {
    const { pathname, searchParams } = new URL(req.url ?? "/", "http://fake");
    const method = req.method ?? "GET";
    const text = (status: number, type: string, body: string) =>
      res.writeHead(status, { ...CORS, "content-type": `${type}; charset=utf-8` }).end(body);
    if (method === "OPTIONS") return res.writeHead(204, CORS).end();
    if (pathname === "/ledger") return text(200, "application/json", JSON.stringify(ledger.read()));
    if (pathname === "/v3/" || pathname === "/v3") return text(200, "text/javascript", script);
    if (pathname === "/v3/frame") return text(200, "text/html", frame);
    const form = method === "GET" ? Object.fromEntries(searchParams) : await formOf(req);
    if (pathname === "/3ds" && method === "GET") return text(200, "text/html", bankPage(form));
    if (pathname === "/3ds") return res.writeHead(303, { location: await bankAnswer(intents, webhooks, form) }).end();
    if (pathname.startsWith("/control/"))
      return text(200, "application/json", JSON.stringify(await control(intents, webhooks, pathname, form)));
    const header = req.headers["idempotency-key"];
    const key = typeof header === "string" && method === "POST" ? header : undefined;
    ledger.append("request", { method, path: pathname, form, idempotency_key: key ?? null });
    const secret = (req.headers.authorization ?? "").startsWith("Bearer sk_test_");
    const call: Call = { method, path: pathname, form, secret };
    const { status, body } = await replies.to(key, async () => answerApi(intents, webhooks, call));
    return text(status, "application/json", body);
  }

  return createServer((req, res) => {
    answer(req, res).catch((error: unknown) => {
      res.writeHead(500, CORS).end(JSON.stringify({ error: { type: "api_error", message: String(error) } }));
    });
  });
}
