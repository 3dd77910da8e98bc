import http from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";

/** The server closes a connection that was idle for five seconds; one is not used again shortly before. */
const KEPT = { keepAlive: true, timeout: 4_000 };
const AGENTS = { http: new http.Agent(KEPT), https: new https.Agent(KEPT) };

/** What a server answered. */
export type Answered = { ok: boolean; body: string };

/** JSON, or lines of JSON in pieces. */
type Body = string | readonly Buffer[];

type Sent = { url: URL; key: string; body: Body; patience: number };

/** The connection was one that had been kept, and broke before anything was answered: the server had just closed it. */
class StaleConnection extends Error {}

async function exchange({ url, key, body, patience }: Sent, agent: http.Agent | false): Promise<Answered> {
  const [type, pieces] = typeof body === "string" ? ["json", [Buffer.from(body)]] : ["x-ndjson", body];
  return new Promise((resolve, reject) => {
    const secure = url.protocol === "https:";
    const request = (secure ? https : http).request(url, {
      method: "POST",
      agent,
      timeout: patience,
      headers: {
        authorization: `Bearer ${key}`,
        "content-type": `application/${type}`,
        "content-length": pieces.reduce((sum, { length }) => sum + length, 0),
      },
    });
    let answered = false;
    request.once("response", (answer) => {
      answered = true;
      const { statusCode: status = 0 } = answer;
      text(answer).then((read) => resolve({ ok: status >= 200 && status < 300, body: read }), reject);
    });
    // Heard to the end: a connection may break while the answer is read, and an error that nobody hears ends the process.
    request.on("error", (error: NodeJS.ErrnoException) => {
      const stale = request.reusedSocket && !answered && (error.code === "ECONNRESET" || error.code === "EPIPE");
      reject(stale ? new StaleConnection(error.message) : error);
    });
    request.once("timeout", () => request.destroy(new Error(`${url.host} fell silent`)));
    for (const piece of pieces) request.write(piece);
    request.end();
  });
}

/**
 * Sends JSON, or lines of it, and reads the answer. `fetch` takes twice as much of the process's time for a search, half a
 * millisecond that every shopper waits for, and copies what is sent. It is sent a second time, over a new connection, where
 * the kept one turns out to be closed: only for what may be done twice.
 * @param patience milliseconds of silence after which it is given up
 * @throws Error when the server is not reached, falls silent or breaks off
 */
export async function postJson(url: URL, key: string, body: Body, patience: number): Promise<Answered> {
  const sent = { url, key, body, patience };
  return exchange(sent, url.protocol === "https:" ? AGENTS.https : AGENTS.http).catch(async (error: unknown) => {
    if (error instanceof StaleConnection) return exchange(sent, false);
    throw error;
  });
}
