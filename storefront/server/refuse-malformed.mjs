const MAX_URL = 4096;

/**
 * Addresses that no page has: undecodable, with control characters, or endless.
 * They are answered here, so that no page has to think of them.
 * @type {import("express").RequestHandler}
 */
export function refuseMalformed(req, res, next) {
  const refuse = () => void res.status(400).type("text").send("Địa chỉ không hợp lệ. / Malformed address.");
  try {
    if (/[\u0000-\u001f]/.test(decodeURIComponent(req.path))) return refuse();
  } catch {
    return refuse();
  }
  if (req.originalUrl.length <= MAX_URL) return next();
  // An endless question is cut to what the search reads anyway; other long addresses are no page of ours.
  const url = new URL(req.originalUrl, "http://localhost");
  const q = url.searchParams.get("q");
  if (q === null || req.path.length > 300) return refuse();
  res.redirect(302, `${req.path}?q=${encodeURIComponent(q.slice(0, 200).toWellFormed?.() ?? "")}`);
}
