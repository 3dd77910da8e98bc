// The HTTP server of the storefront: static files, page cache, security headers, pages.
import compression from "compression";
import express from "express";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createRequestHandler } from "@react-router/express";
import { keepAnswersApart } from "./age-cookie.mjs";
import { packedAssets } from "./packed-assets.mjs";
import { pageCache } from "./page-cache.mjs";
import { pageViews } from "./page-views.mjs";
import { securityHeaders } from "./security-headers.mjs";
import { openData } from "./open-data.mjs";
import { pictures } from "./pictures.mjs";
import { refuseMalformed } from "./refuse-malformed.mjs";
import * as build from "../build/server/index.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const client = path.join(root, "build", "client");
const port = Number(process.env.PORT ?? 3000);

const app = express();
app.disable("x-powered-by");
app.set("trust proxy", 1);
app.get("/healthz", (_req, res) => void res.type("text").send("ok"));
app.use(refuseMalformed);
app.use("/assets", packedAssets(path.join(client, "assets")));
app.use(compression({ threshold: 1024 }));
app.use(
  "/assets",
  express.static(path.join(client, "assets"), { immutable: true, maxAge: "365d", index: false, fallthrough: false }),
);
app.use("/pictures", pictures);
app.use("/open-data", openData);
app.use("/map/boundaries.json", (_req, res) => {
  const folder = path.resolve(process.env.DATA_DIR ?? path.join(root, "..", ".data"));
  // An operator's own file; without one (204, for a missing extra is no error) the outline of the country serves.
  res.sendFile(
    path.join(folder, "map", "boundaries.json"),
    { maxAge: "1h", dotfiles: "allow" },
    (error) => error && !res.headersSent && res.status(204).end(),
  );
});
const files = express.static(client, { maxAge: "1d", index: false });
// Pages have no ending: no need to ask the disk for them.
app.use((req, res, next) => (path.extname(req.path) === "" ? next() : files(req, res, next)));
// Without the secret that the API shares nothing is counted.
const views = process.env.PAGE_VIEW_SECRET ? pageViews() : null;
if (views !== null) app.use(views.middleware);
app.use(securityHeaders);
app.use(keepAnswersApart);
if (process.env.PAGE_CACHE !== "off") app.use(pageCache());
app.use(
  createRequestHandler({ build, getLoadContext: (req, res) => ({ nonce: res.locals.nonce, buyerAddress: req.ip }) }),
);
// Whatever breaks outside a page: one plain sentence, never a stack.
app.use((error, _req, res, _next) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (!res.headersSent)
    res
      .status(error?.status === 404 ? 404 : 500)
      .type("text")
      .send("Đã có lỗi xảy ra. / Something went wrong.");
});

const server = app.listen(port, () => process.stdout.write(`storefront on http://localhost:${port}\n`));
server.keepAliveTimeout = 65_000;
for (const signal of ["SIGTERM", "SIGINT"]) {
  process.once(signal, () => {
    void views?.flush();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), 5000).unref();
  });
}
