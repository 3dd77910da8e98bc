import autocannon from "autocannon";

/** What a run of load gave. */
export interface Load {
  perSecond: number;
  /** Milliseconds to the answer, median. */
  p50: number;
  /** Milliseconds within which 99 of 100 answers came. */
  p99: number;
  failed: number;
}

/** What is asked for: a path to get, or a body to post. */
export type Ask = string | { path: string; body: object };

/**
 * Sends requests to one server in turn over some connections.
 * @param seconds how long; the first run of a server warms it up
 */
export async function load(
  url: string,
  asks: readonly Ask[],
  connections: number,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    requests: asks.map((ask) =>
      typeof ask === "string"
        ? { path: ask, method: "GET" as const }
        : {
            path: ask.path,
            method: "POST" as const,
            body: JSON.stringify(ask.body),
            headers: { ...headers, "content-type": "application/json" },
          },
    ),
  });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  };
}
