import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const TIMEOUT_MS = 10_000;
const NAME = /^\/[0-9a-f]{32}-\d{3,4}\.(avif|webp)$/;
const PASSED = ["content-type", "content-length", "cache-control", "x-content-type-options", "content-security-policy"];

/**
 * Producers' pictures, `/pictures/<name>-640.webp`: the API keeps them, and their address has no host. They go through without
 * being kept here: browsers keep them for good, and a cache in front may.
 * @type {import("express").RequestHandler}
 */
export async function pictures(req, res, next) {
  if (req.method !== "GET" && req.method !== "HEAD") return next();
  if (!NAME.test(req.path)) return void res.status(404).end();
  const address = new URL(`/pictures${req.path}`, process.env.API_URL ?? "http://localhost:9000");
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok || answer.body === null) return void res.status(answer.status === 404 ? 404 : 502).end();
    res.status(200);
    for (const header of PASSED) {
      const value = answer.headers.get(header);
      if (value !== null) res.set(header, value);
    }
    await pipeline(Readable.fromWeb(/** @type {never} */ (answer.body)), res);
  } catch {
    if (!res.headersSent) res.status(503).end();
    else res.destroy();
  }
}
