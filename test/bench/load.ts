import autocannon from "autocannon";

/** What a run of load gave. */
export interface Load {
  perSecond: number;
  /** Milliseconds to the answer, median. */
  p50: number;
  failed: number;
}

/**
 * Asks for paths of one server in turn over some connections.
 * @param seconds how long; the first run of a server warms it up
 */
export async function load(
  url: string,
  paths: string[],
  connections: number,
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Load> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    requests: paths.map((path) => ({ path, method: "GET" as const })),
  });
  return { perSecond: result.requests.average, p50: result.latency.p50, failed: result.non2xx + result.errors };
}
