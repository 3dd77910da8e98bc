import { createHmac } from "node:crypto";
import { FEATURED, REFRESH } from "./page-cache.mjs";

/** How long views are gathered before they are told together, in milliseconds. */
const GATHER_MS = 10_000;
/** Different pages and words that wait at most: a flood costs no memory. */
const MAX_WAITING = 2000;
/** Pages that one batch tells of; the API takes no more. */
const MOST_TOLD = 200;
const MAX_SLUG = 120;
/** Longer than any word that is kept, so that cutting makes no word of a sentence. */
const MAX_WORD = 60;
const TIMEOUT_MS = 5_000;

const PAGE = /^(?:\/en)?\/(san-pham|chu-the)\/([^/]+?)(?:\.data)?\/?$/;
const POINT = /^(?:\/en)?\/diem-ban\/[^/]+?(?:\.data)?\/?$/;
/** Parameter of the address by which somebody goes on from a featured card. */
const FROM_CARD = "noi-bat";
const FEATURE_ID = /^feat_[0-9A-Z]{26}$/;
/** Cards that a page says it has; no page has more. */
const MOST_FEATURED = 10;
const RESULTS = /^(?:\/en)?\/san-pham\/?$/;
const KINDS = { "san-pham": "product", "chu-the": "producer" };
/**
 * What calls itself a machine: search engines, link previews, monitors, scripts. Whoever does not say so is counted; CUBOT
 * makes phones.
 */
const ROBOT =
  /(?<!cu)bot|crawl|spider|slurp|preview|externalhit|headless|lighthouse|monitor|curl|wget|python|java\/|go-http|libwww|axios|^node/i;

/** @typedef {{ kind: string, slug: string, word: string | null }} View */

/**
 * Whether nobody looks at what is answered: robots, the page cache's own refresh, what a browser fetches ahead.
 * @param {import("express").Request} req
 */
function isNobody(req) {
  const ahead = `${req.get("sec-purpose") ?? ""} ${req.get("purpose") ?? ""}`;
  const agent = req.get("user-agent") ?? "";
  return agent === "" || ROBOT.test(agent) || req.get(REFRESH) !== undefined || ahead.includes("prefetch");
}

/** Host of the shop's public address: a proxy may ask under another one. */
function publicHost() {
  const url = process.env.STOREFRONT_URL ?? "";
  return URL.canParse(url) ? new URL(url).host : undefined;
}

/**
 * The page of this shop from which somebody came, or null.
 * @param {import("express").Request} req
 */
function cameFrom(req) {
  const referrer = req.get("referer") ?? "";
  if (!URL.canParse(referrer)) return null;
  const url = new URL(referrer);
  const own = [req.get("host"), publicHost()];
  return own.includes(url.host) ? url : null;
}

/** React Router calls the data of the first page "_root". @param {string} path */
const pageOf = (path) => path.replace(/(\/_root)?\.data$/, "").replace(/\/$/, "");

/**
 * Whether somebody opens this page: not who is on it already, whose data is read again after an act.
 * @param {import("express").Request} req
 */
function opens(req) {
  if (req.method !== "GET" || isNobody(req)) return false;
  const from = cameFrom(req);
  return from === null || pageOf(from.pathname) !== pageOf(req.path);
}

/**
 * The view that a request is, or null: a page of a product or producer, opened by somebody who was not there already (a
 * page whose data is read again after an act, or another size of the same product, is no second view).
 * @param {import("express").Request} req
 * @returns {View | null}
 */
function viewOf(req) {
  const match = PAGE.exec(req.path);
  if (match === null) return null;
  const kind = KINDS[/** @type {keyof typeof KINDS} */ (match[1])];
  const slug = decodeURIComponent(match[2] ?? "");
  const from = cameFrom(req);
  if (slug.length > MAX_SLUG) return null;
  const asked = from !== null && kind === "product" && RESULTS.test(from.pathname) ? from.searchParams.get("q") : null;
  const word =
    (asked ?? "")
      .replace(/\p{Cc}/gu, " ")
      .trim()
      .slice(0, MAX_WORD)
      .toWellFormed?.() ?? "";
  return { kind, slug, word: word === "" ? null : word };
}

/**
 * Cards of features on the page that was answered, and the card from which somebody came.
 * @param {import("express").Request} req
 * @param {import("express").Response} res
 * @returns {View[]}
 */
function featuresOf(req, res) {
  const shown = String(res.getHeader(FEATURED) ?? "").split(",", MOST_FEATURED);
  const from = POINT.test(req.path) ? [String(req.query[FROM_CARD] ?? "")] : [];
  /** @param {string} kind @param {string[]} ids */
  const counted = (kind, ids) => ids.filter((id) => FEATURE_ID.test(id)).map((slug) => ({ kind, slug, word: null }));
  return [...counted("feature", shown), ...counted("feature_click", from)];
}

/**
 * Tells the API, signed so that nobody else can.
 * @param {(View & { count: number })[]} views
 */
async function tellApi(views) {
  const body = JSON.stringify({ views });
  const moment = Math.floor(Date.now() / 1000);
  const sum = createHmac("sha256", process.env.PAGE_VIEW_SECRET ?? "")
    .update(`${moment}.${body}`)
    .digest("hex");
  const answer = await fetch(new URL("/hooks/page-views", process.env.API_URL ?? "http://localhost:9000"), {
    method: "POST",
    headers: { "content-type": "application/json", "storefront-signature": `t=${moment},v1=${sum}` },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`the API answered ${answer.status}`);
}

/**
 * Counts opened pages where every request passes, those included that the page cache answers (docs/decisions/0034).
 * What is not told, because the API is away or the process ends, is lost: a page never waits for its count.
 * @param {{ tell?: (views: (View & { count: number })[]) => Promise<void>, gatherMs?: number }} options
 */
export function pageViews({ tell = tellApi, gatherMs = GATHER_MS } = {}) {
  /** @type {Map<string, View & { count: number }>} */
  let waiting = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;

  /** Tells at once what waits. */
  async function flush() {
    clearTimeout(timer);
    timer = undefined;
    const views = [...waiting.values()];
    waiting = new Map();
    for (let at = 0; at < views.length; at += MOST_TOLD) {
      const batch = views.slice(at, at + MOST_TOLD);
      await tell(batch).catch((error) =>
        process.stderr.write(`views of ${batch.length} pages were not counted: ${error}\n`),
      );
    }
  }

  /** @param {View} view */
  function add(view) {
    const key = `${view.kind} ${view.slug} ${view.word ?? ""}`;
    const known = waiting.get(key);
    if (known === undefined && waiting.size >= MAX_WAITING) return;
    waiting.set(key, { ...view, count: (known?.count ?? 0) + 1 });
    timer ??= setTimeout(() => void flush(), gatherMs).unref();
  }

  /** @type {import("express").RequestHandler} */
  function middleware(req, res, next) {
    if (opens(req))
      res.once("finish", () => {
        // 304: who comes back reads the copy that is at hand.
        if (res.statusCode !== 200 && res.statusCode !== 304) return;
        const view = viewOf(req);
        if (view !== null) add(view);
        for (const feature of featuresOf(req, res)) add(feature);
      });
    next();
  }
  return { middleware, flush };
}
