import http from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";

/** The server closes a connection that was idle for five seconds; one is not used again shortly before. */
const KEPT = { keepAlive: true, timeout: 4_000 };
const AGENTS = { http: new http.Agent(KEPT), https: new https.Agent(KEPT) };

/** What a server answered. */
export type Answered = { ok: boolean; body: string };

type Sent = { url: URL; key: string; body: string; patience: number };

/** The connection was one that had been kept, and broke before anything was answered: the server had just closed it. */
class StaleConnection extends Error {}

async function exchange({ url, key, body, patience }: Sent, agent: http.Agent | false): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const secure = url.protocol === "https:";
    const request = (secure ? https : http).request(url, {
      method: "POST",
      agent,
      timeout: patience,
      headers: {
        authorization: `Bearer ${key}`,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
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
    request.end(body);
  });
}

/**
 * Sends JSON and reads the answer. Searches go this way: `fetch` takes twice as much of the process's time for each of
 * them, half a millisecond that every shopper waits for. It is sent a second time, over a new connection, where the kept one
 * turns out to be closed: only for what may be done twice.
 * @param patience milliseconds of silence after which it is given up
 * @throws Error when the server is not reached, falls silent or breaks off
 */
export async function postJson(url: URL, key: string, body: string, patience: number): Promise<Answered> {
  const sent = { url, key, body, patience };
  return exchange(sent, url.protocol === "https:" ? AGENTS.https : AGENTS.http).catch(async (error: unknown) => {
    if (error instanceof StaleConnection) return exchange(sent, false);
    throw error;
  });
}
