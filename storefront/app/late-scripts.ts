const PRELOAD = /<link rel="modulepreload"[^>]*>/g;
const START = /<script nonce="([^"]*)" type="module" async="">([\s\S]*?)<\/script>/;

/**
 * Starts the page's module after the first paint. Every page can be read and used
 * before, so the text, its style and the first picture get the line to themselves.
 * The module carries the nonce of its starter.
 */
const STARTER =
  "(()=>{const late=document.getElementById('late'),nonce=document.currentScript.nonce;" +
  "requestAnimationFrame(()=>setTimeout(()=>{const start=document.createElement('script');" +
  "start.type='module';start.nonce=nonce;start.textContent=late.textContent;document.head.append(start)}))})()";

/** Rewrites a rendered page so that its scripts neither preload nor run before the first paint. */
export function startLate(html: string): string {
  return html
    .replace(PRELOAD, "")
    .replace(
      START,
      (_whole, nonce: string, body: string) =>
        `<script type="text/plain" id="late">${body}</script><script nonce="${nonce}">${STARTER}</script>`,
    );
}
