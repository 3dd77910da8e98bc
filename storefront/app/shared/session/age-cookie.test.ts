import { keepFromCaches, readAgePass } from "./age-cookie.server";

const PASS = Buffer.from(JSON.stringify("a-pass")).toString("base64");

async function cacheControlOf(cookie: string): Promise<string | null> {
  const headers = new Headers({ "Cache-Control": "public, max-age=60" });
  await keepFromCaches(new Request("http://shop/san-pham", { headers: { cookie } }), headers);
  return headers.get("Cache-Control");
}

describe("the age pass of a request", () => {
  it.each([`ocop_age=${PASS}`, `a=1; ocop_age =${PASS}`, `a=1;ocop_age\t= ${PASS}`])(
    "is read from %j, and keeps the answer from every cache",
    async (cookie) => {
      expect(await readAgePass(new Request("http://shop/", { headers: { cookie } }))).toBe("a-pass");
      expect(await cacheControlOf(cookie)).toBe("private, no-store");
    },
  );

  it.each(["", "ocop_age=", `other_ocop_age=${PASS}`])("is not in %j", async (cookie) => {
    expect(await cacheControlOf(cookie)).toBe("public, max-age=60");
  });
});
