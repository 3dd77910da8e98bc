import { stopRequest } from "./stop-request";

/** What can end without having been asked to: a server or the database. */
export interface Watched {
  onUnexpectedEnd(callback: (message: string) => void): void;
}

/**
 * Waits until this process is asked to end, or one of the watched ends by itself.
 * @returns the exit code: 0 when asked, 1 when something broke, which is said
 */
export async function untilStopped(watched: Watched[]): Promise<number> {
  return new Promise((resolve) => {
    if (stopRequest.aborted) resolve(0);
    stopRequest.addEventListener("abort", () => resolve(0), { once: true });
    for (const one of watched) {
      one.onUnexpectedEnd((message) => {
        if (!stopRequest.aborted) process.stderr.write(`\n✗ ${message}\nStopping …\n`);
        resolve(1);
      });
    }
  });
}
