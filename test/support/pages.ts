import { stack } from "./stack";

/** Address of a page of the shop under test. */
export const shop = (path: string): string => new URL(path, stack().storefront).href;

/** Sends a plain form, as a browser without scripts does, and does not follow the answer. */
export async function send(path: string, fields: Record<string, string>, cookie = ""): Promise<Response> {
  return fetch(shop(path), {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", cookie },
    body: new URLSearchParams(fields).toString(),
  });
}

/** Names of the scripts that a page loads at once. */
export async function scriptsOf(path: string): Promise<Set<string>> {
  const html = await (await fetch(shop(path))).text();
  return new Set([...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([name]) => name));
}
