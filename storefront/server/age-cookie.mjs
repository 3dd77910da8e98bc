/** The cookie of `app/shared/session/age-cookie.server.ts`. */
const AGE_COOKIE = /(^|;\s*)ocop_age=[^;]/;
const FORBIDDEN = 403;

/**
 * True for a visitor who passed the age screen: such pages may show alcohol, so no copy of them is kept or handed on, and
 * no kept copy, which shows none, is served.
 * @param {import("express").Request} req
 */
export const hasAgePass = (req) => AGE_COOKIE.test(req.headers.cookie ?? "");

/**
 * Has the last word on what is answered to who passed the age screen, and on the screen itself where it stands in for a
 * page: no cache keeps either, whatever the page says.
 * @type {import("express").RequestHandler}
 */
export function keepAnswersApart(req, res, next) {
  const writeHead = res.writeHead.bind(res);
  res.writeHead = /** @type {typeof res.writeHead} */ (
    (...args) => {
      if (hasAgePass(req) || args[0] === FORBIDDEN) res.setHeader("Cache-Control", "private, no-store");
      return writeHead(.../** @type {[number]} */ (/** @type {unknown} */ (args)));
    }
  );
  next();
}
