import { readdirSync } from "node:fs";
import path from "node:path";

const TYPES = { ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8" };

/**
 * Serves the Brotli twin of a script or style to whoever takes Brotli; it is a
 * seventh smaller than what could be packed while somebody waits.
 * @param {string} folder of the built assets
 * @returns {import("express").RequestHandler}
 */
export function packedAssets(folder) {
  const packed = new Set(readdirSync(folder).filter((name) => name.endsWith(".br")));
  return (req, res, next) => {
    const name = req.path.slice(1);
    const type = TYPES[/** @type {keyof typeof TYPES} */ (path.extname(name))];
    if (type === undefined || !packed.has(`${name}.br`) || req.acceptsEncodings("br") === false) return next();
    res.set({ "Content-Encoding": "br", "Content-Type": type, Vary: "Accept-Encoding" });
    res.sendFile(`${name}.br`, { root: folder, immutable: true, maxAge: "365d", headers: { "Content-Type": type } });
  };
}
