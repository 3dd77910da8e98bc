import { hasAgePass, saysPrivate } from "./age-cookie.mjs";
import { timeToMidnight } from "./midnight.mjs";

const FRESH_MS = 60_000;
const STALE_MS = 300_000;
const MAX_PAGES = 400;
const MAX_BYTES = 600_000;
/** Marks a request by which the cache makes a page anew. */
export const REFRESH = "x-page-refresh";

/** Header of a page that names the features on it, so that their views are counted also when the page is kept. */
export const FEATURED = "x-featured";

/** Pages with something personal on them, in both languages. */
const PERSONAL = /^(\/en)?\/(gio-hang|thanh-toan|don-hang|tai-khoan|mua-lai|xac-nhan-tuoi)(\/|\.data|$)/;

/** @param {string} path */
export const isPersonal = (path) => PERSONAL.test(path);

/**
 * @typedef {{ body: Buffer, headers: Record<string, string>, nonce: string, freshUntil: number, staleUntil: number, refreshing: boolean }} Page
 */

/**
 * Keeps whole answers of anonymous pages in memory for a minute, and serves an
 * older one for five more while it is made anew. Nothing is kept across
 * midnight in Hồ Chí Minh City, when certificates end. Pages hold nothing
 * personal, so one copy serves everybody; the nonce is put in anew each time.
 * @param {{ now?: () => number, refresh?: (url: string) => void }} options
 * @returns {import("express").RequestHandler}
 */
export function pageCache({ now = Date.now, refresh = refreshOverHttp } = {}) {
  /** @type {Map<string, Page>} */
  const pages = new Map();
  return (req, res, next) => {
    if (req.method !== "GET" || isPersonal(req.path) || hasAgePass(req)) return next();
    const key = req.originalUrl;
    const page = pages.get(key);
    const forced = req.headers[REFRESH] === token;
    if (page !== undefined && !forced && now() < page.staleUntil) {
      if (now() >= page.freshUntil && !page.refreshing) {
        page.refreshing = true;
        refresh(key);
      }
      pages.delete(key);
      pages.set(key, page);
      const nonce = res.locals.nonce;
      const html = page.headers["content-type"]?.includes("html") === true;
      res.set({ ...page.headers, "x-page-cache": "hit" });
      return void res.send(html ? Buffer.from(page.body.toString("utf8").replaceAll(page.nonce, nonce)) : page.body);
    }
    keep(res, (body, headers) => {
      const left = timeToMidnight(now());
      pages.delete(key);
      pages.set(key, {
        body,
        headers,
        nonce: res.locals.nonce,
        freshUntil: now() + Math.min(FRESH_MS, left),
        staleUntil: now() + Math.min(FRESH_MS + STALE_MS, left),
        refreshing: false,
      });
      const oldest = pages.keys().next().value;
      if (pages.size > MAX_PAGES && oldest !== undefined) pages.delete(oldest);
    });
    return next();
  };
}

const token = Math.random().toString(36).slice(2);

/** @param {string} url */
function refreshOverHttp(url) {
  const port = Number(process.env.PORT ?? 3000);
  fetch(`http://127.0.0.1:${port}${url}`, { headers: { [REFRESH]: token } })
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined);
}

/**
 * Collects an answer on its way out; only a whole 200 without cookies that does not call itself private is kept.
 * @param {import("express").Response} res
 * @param {(body: Buffer, headers: Record<string, string>) => void} done
 */
function keep(res, done) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  const write = res.write.bind(res);
  const end = res.end.bind(res);
  /** @param {unknown} chunk */
  const collect = (chunk) => {
    if (chunk === undefined || chunk === null || typeof chunk === "function" || size > MAX_BYTES) return;
    const buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(/** @type {string} */ (chunk));
    size += buffer.length;
    chunks.push(buffer);
  };
  res.write = /** @type {typeof res.write} */ (
    (chunk, ...rest) => {
      collect(chunk);
      return write(chunk, .../** @type {[]} */ (rest));
    }
  );
  res.end = /** @type {typeof res.end} */ (
    (chunk, ...rest) => {
      collect(chunk);
      const type = String(res.getHeader("content-type") ?? "");
      const anybodys = res.getHeader("set-cookie") === undefined && !saysPrivate(res);
      const featured = res.getHeader(FEATURED);
      if (res.statusCode === 200 && anybodys && size <= MAX_BYTES) {
        done(Buffer.concat(chunks), {
          "content-type": type,
          "cache-control": String(res.getHeader("cache-control") ?? ""),
          ...(featured === undefined ? {} : { [FEATURED]: String(featured) }),
        });
      }
      return end(chunk, .../** @type {[]} */ (rest));
    }
  );
}
