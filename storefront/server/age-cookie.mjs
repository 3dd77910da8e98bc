/**
 * The cookie of `app/shared/session/age-cookie.server.ts`, in every spelling that the app's parser takes for it, and in
 * some that it does not: blanks around the name, any case, any value. Who is taken for an adult by mistake only gets a
 * fresh page; the other mistake would show alcohol to everybody.
 */
const AGE_COOKIE = /(?:^|;)\s*ocop_age\s*=/i;
const PRIVATE = /\b(?:private|no-store)\b/i;
const FORBIDDEN = 403;

/**
 * True for a visitor who may have passed the age screen: such pages may show alcohol, so no copy of them is kept or
 * handed on, and no kept copy, which shows none, is served.
 * @param {import("express").Request} req
 */
export const hasAgePass = (req) => AGE_COOKIE.test(req.headers.cookie ?? "");

/**
 * True for an answer that a page itself calls one visitor's, even if another `Cache-Control` stands beside it.
 * @param {import("express").Response} res
 */
export const saysPrivate = (res) => PRIVATE.test(String(res.getHeader("cache-control") ?? ""));

/**
 * Has the last word on what is answered to who passed the age screen, on the screen itself where it stands in for a
 * page, and on what a page calls private: no cache keeps any of them, and no other `Cache-Control` stands beside it.
 * @type {import("express").RequestHandler}
 */
export function keepAnswersApart(req, res, next) {
  const writeHead = res.writeHead.bind(res);
  res.writeHead = /** @type {typeof res.writeHead} */ (
    (...args) => {
      if (hasAgePass(req) || args[0] === FORBIDDEN || saysPrivate(res))
        res.setHeader("Cache-Control", "private, no-store");
      return writeHead(.../** @type {[number]} */ (/** @type {unknown} */ (args)));
    }
  );
  next();
}
