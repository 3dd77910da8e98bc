import { describe, expect, it } from "vitest";
import { api, stack } from "../support/stack";

const LONG = "a".repeat(10_000);
const LISTS = [
  "/store/catalogue",
  "/store/suggest",
  "/store/producers",
  "/store/sales-points",
  "/store/sales-points.geojson",
  "/store/territory/units",
  "/store/territory/resolve",
  "/store/sitemap",
  "/store/badges",
  "/store/products",
  "/store/product-categories",
  "/store/collections",
  "/store/regions",
];
const QUERIES = [
  `q=${LONG}`,
  "q=%00",
  "q=a%00b",
  "q=%ED%A0%80",
  "q=%ff",
  "q=%",
  "q[]=a&q[]=b",
  "q[$ne]=1",
  "page=-1",
  "page=0",
  "page=99999999999999999999",
  "limit=-1",
  "limit=99999999999999999999",
  "offset=-5",
  "offset=99999999999999999999",
  "limit=1e3",
  "province=%27%3B%20drop",
  "province[]=38",
  "near=1e999,0",
  "bbox=,,,",
  "sort=nope",
  "order=nope",
  "fields=%00",
  "id[]=%00",
  "locale[]=x",
  "%00=1",
  "__proto__[x]=1",
];
const DETAILS = [
  "/store/producers/",
  "/store/sales-points/",
  "/store/listings/",
  "/store/certificates/",
  "/store/territory/units/",
  "/store/order-links/",
  "/store/products/",
  "/store/carts/",
];
const SEGMENTS = ["%00", "%ff", "%ED%A0%80", "a".repeat(5000), "..%2f..%2fetc%2fpasswd", "%27", "-1", "%F0%9F%8D%B5"];
const BODIES = [
  "{",
  "null",
  '"text"',
  "[]",
  '{"a":"\\u0000"}',
  '{"email":"\\ud800"}',
  '{"region_id":{"$gt":1}}',
  `{"items":${"[".repeat(500)}${"]".repeat(500)}}`,
  `{"email":"${LONG}"}`,
];
const WRITES = [
  "/store/carts",
  "/store/carts/x/line-items",
  "/store/order-links",
  "/store/search",
  "/auth/customer/emailpass",
];

/** Never a 500, and nothing of the inside: no stack, no file, no SQL. */
async function calm(path: string, init: RequestInit = {}): Promise<string | null> {
  const answer = await api(path, { ...init, signal: AbortSignal.timeout(10_000) });
  const text = await answer.text();
  const leaks = /\bat .+\.[jt]s:\d+|node_modules|"stack"|select .+ from |insert into/i.test(text);
  return answer.status >= 500 || leaks ? `${path.slice(0, 80)} answered ${answer.status}: ${text.slice(0, 200)}` : null;
}

async function troubles(requests: readonly (() => Promise<string | null>)[]): Promise<string[]> {
  const found: string[] = [];
  for (const request of requests) {
    const trouble = await request();
    if (trouble) found.push(trouble);
  }
  return found;
}

describe("bad input", () => {
  it.each(LISTS)("in the query of %s is never a 500", async (path) => {
    expect(await troubles(QUERIES.map((query) => () => calm(`${path}?${query}`)))).toEqual([]);
  });

  it.each(DETAILS)("in the path of %s is never a 500", async (path) => {
    expect(await troubles(SEGMENTS.map((segment) => () => calm(`${path}${segment}`)))).toEqual([]);
  });

  it.each(WRITES)("in the body of %s is never a 500", async (path) => {
    expect(await troubles(BODIES.map((body) => () => calm(path, { method: "POST", body })))).toEqual([]);
  });

  it("is answered in the one error shape with the field named", async () => {
    const answer = await api("/store/producers?q=%00", { headers: { "accept-language": "en" } });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      type: "invalid_data",
      code: "invalid_text",
      message: "The request contains characters that are not valid text.",
      fields: { q: "It contains characters that are not valid text." },
    });
    const json = await api("/store/carts", { method: "POST", body: "{" });
    expect([json.status, ((await json.json()) as { code: string }).code]).toEqual([400, "malformed_json"]);
  });

  it("says so when the publishable key is missing", async () => {
    const answer = await fetch(new URL("/store/producers", stack().api));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: "publishable_key_required" });
  });

  it("keeps operators' routes closed", async () => {
    for (const path of ["/admin/ocop/producers", "/admin/ocop/sales-points"]) {
      expect((await api(path)).status).toBe(401);
      expect((await api(path, { method: "POST", body: JSON.stringify({ name: "x" }) })).status).toBe(401);
    }
  });
});
