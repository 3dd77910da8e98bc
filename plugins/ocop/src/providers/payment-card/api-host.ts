/** Where Stripe's library sends its calls. */
export interface ApiHost {
  protocol: "http" | "https";
  host: string;
  port: string;
}

/**
 * Reads STRIPE_API_HOST.
 * @throws Error when it is no http(s) address, or, in production, neither https nor on this machine: the secret key
 * travels with every call.
 */
export function apiHost(address: string, production: boolean): ApiHost {
  const url = new URL(address);
  const secure = url.protocol === "https:";
  if (!secure && url.protocol !== "http:") throw new Error("STRIPE_API_HOST must be an http(s) address");
  const here = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (production && !secure && !here) throw new Error("STRIPE_API_HOST must be https in production");
  return { protocol: secure ? "https" : "http", host: url.hostname, port: url.port || (secure ? "443" : "80") };
}
