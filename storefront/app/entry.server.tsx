import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { ServerRouter, type AppLoadContext, type EntryContext } from "react-router";
import { startLate } from "./late-scripts";
import { NonceContext } from "./shared/nonce";

const ABORT_MS = 12_000;

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
  const body = await new Promise<PassThrough>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={context} url={request.url} nonce={nonce} />
      </NonceContext>,
      {
        nonce,
        // One large piece instead of dozens of small ones.
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onAllReady: () => resolve(pipe(new PassThrough({ highWaterMark: 1 << 22 }))),
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
  return new Response(startLate(await text(body)), { headers, status: code });
}
