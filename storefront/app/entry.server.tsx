import { Writable } from "node:stream";
import { renderToPipeableStream } from "react-dom/server";
import { ServerRouter, type AppLoadContext, type EntryContext, type HandleDataRequestFunction } from "react-router";
import { startLate } from "./late-scripts";
import { NonceContext } from "./shared/nonce";
import { keepFromCaches } from "./shared/session/age-cookie.server";

const ABORT_MS = 12_000;

/** Collects what is written to it. Latin-1 keeps every byte as it is and costs nothing; the page's own letters stay UTF-8 inside. */
function collector(done: (html: string) => void): Writable {
  const pieces: Buffer[] = [];
  return new Writable({
    highWaterMark: 1 << 22,
    write(piece: Buffer, _encoding, next) {
      // The renderer uses its buffers again.
      pieces.push(Buffer.from(piece));
      next();
    },
    final(next) {
      done(Buffer.concat(pieces).toString("latin1"));
      next();
    },
  });
}

/**
 * Renders a page. Loaders have read everything by now and no page defers a part,
 * so the answer is one piece: readers and crawlers get the same, whole.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const nonce = typeof loadContext.nonce === "string" ? loadContext.nonce : undefined;
  let code = status;
  const html = await new Promise<string>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onAllReady: () => void pipe(collector(resolve)),
        onShellError: reject,
        onError(error) {
          code = 500;
          process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        },
      },
    );
    setTimeout(abort, ABORT_MS).unref();
  });
  headers.set("Content-Type", "text/html; charset=utf-8");
  await keepFromCaches(request, headers);
  return new Response(Buffer.from(startLate(html), "latin1"), { headers, status: code });
}

/** What scripts read of a page is as private as the page. */
export const handleDataRequest: HandleDataRequestFunction = async (response, { request }) => {
  await keepFromCaches(request, response.headers);
  return response;
};
