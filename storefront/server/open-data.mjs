import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** A whole file of all products takes longer than a page. */
const TIMEOUT_MS = 60_000;
const ASKED = ["accept", "accept-language", "if-none-match", "if-modified-since", "cache-control", "origin"];
const PREFLIGHT = ["access-control-request-method", "access-control-request-headers"];
const PASSED = [
  "access-control-allow-headers",
  "access-control-allow-methods",
  "access-control-allow-origin",
  "access-control-expose-headers",
  "access-control-max-age",
  "cache-control",
  "content-disposition",
  "content-type",
  "etag",
  "last-modified",
  "link",
  "retry-after",
  "vary",
];

/**
 * Open data, `/open-data/v1/…`: the API answers, and its addresses have no host. They go through without being kept here;
 * the API is told who asks, because it counts.
 * @type {import("express").RequestHandler}
 */
export async function openData(req, res, next) {
  if (req.method !== "GET" && req.method !== "HEAD" && req.method !== "OPTIONS") return next();
  const address = new URL(req.originalUrl, process.env.API_URL ?? "http://localhost:9000");
  const headers = new Headers({ "x-forwarded-for": req.ip ?? "" });
  for (const name of [...ASKED, ...PREFLIGHT]) {
    const value = req.get(name);
    if (value !== undefined) headers.set(name, value);
  }
  try {
    const answer = await fetch(address, { method: req.method, headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    res.status(answer.status);
    for (const header of PASSED) {
      const value = answer.headers.get(header);
      if (value !== null) res.set(header, value);
    }
    if (answer.body === null) return void res.end();
    await pipeline(Readable.fromWeb(/** @type {never} */ (answer.body)), res);
  } catch {
    if (!res.headersSent) res.status(503).end();
    else res.destroy();
  }
}
