import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enter, type Entry, facts, issue, operator, remove } from "../support/register";
import { api, token } from "../support/stack";

// A word that no other product bears, so that the lists answer nothing else.
const word = `Xyzo${Date.now().toString(36)}`;
let entry: Entry;
let present: string;
let past: string;

beforeAll(async () => {
  entry = await enter(`Mật ${word} ong đặc`);
  ({ number: past } = await issue(entry, { issued_on: "2020-02-29" }));
  ({ number: present } = await issue(entry, { stars: 4, potential_five: true }));
});

afterAll(async () => {
  await remove(entry);
});

type Listed = { number: string; status_today: string };
async function certificates(query: string): Promise<Listed[]> {
  const { status, body } = await operator(`/admin/ocop/certificates?q=mat-${word}&${query}`);
  expect(status).toBe(200);
  return body.certificates as Listed[];
}

describe("certificates, as operators list them", () => {
  it("are found by the product's name without marks, newest first", async () => {
    expect((await certificates("")).map(({ number }) => number)).toEqual([present, past]);
  });

  it("are filtered by what they are today", async () => {
    expect(await certificates("status=active")).toMatchObject([{ number: present, status_today: "active" }]);
    expect(await certificates("status=expired")).toMatchObject([{ number: past, status_today: "expired" }]);
    expect(await certificates("status=revoked")).toEqual([]);
    expect((await certificates("stars=4")).map(({ number }) => number)).toEqual([present]);
  });

  it("take signs of LIKE for themselves", async () => {
    const { body } = await operator("/admin/ocop/certificates?q=%25");
    expect(body.certificates).toEqual([]);
  });

  it("refuse a second one in force in the operator's language, naming the first", async () => {
    const body = JSON.stringify(facts(entry));
    const init = { method: "POST", token: await token("operator"), body, headers: { "accept-language": "vi" } };
    const answer = await api("/admin/ocop/certificates", init);
    expect(answer.status).toBe(400);
    const told = (await answer.json()) as { code: string; message: string };
    expect(told.code).toBe("certificate_in_force");
    expect(told.message).toContain("giấy được thay thế");
    expect(told.message).toContain(present);
  });
});

describe("the register, as the product page asks it", () => {
  it("answers one product with its certificates and today's badge", async () => {
    const { body } = await operator(`/admin/ocop/rated-products?product_id=${entry.product_id}`);
    expect(body).toMatchObject({
      count: 1,
      rated_products: [
        {
          id: entry.rated_product_id,
          badge_today: { stars: 4, potential_five: true, certificate_number: present },
          certificates: [
            { number: present, status_today: "active" },
            { number: past, status_today: "expired" },
          ],
        },
      ],
    });
  });

  it("answers nothing for a product that is not in it", async () => {
    const { body } = await operator("/admin/ocop/rated-products?product_id=prod_nowhere");
    expect(body).toMatchObject({ count: 0, rated_products: [] });
  });
});

describe("units for operators", () => {
  it("stand behind the login", async () => {
    expect((await api("/admin/ocop/units")).status).toBe(401);
    expect((await api("/admin/ocop/units/38")).status).toBe(401);
  });

  it("are found on a day, and by code", async () => {
    const { body } = await operator("/admin/ocop/units?q=hoang+hoa&level=district&as_of=2025-06-30");
    expect(body).toMatchObject({ count: 1, units: [{ code: "F399", full_name: "Huyện Hoằng Hóa" }] });
    expect((await operator("/admin/ocop/units/F399")).body).toMatchObject({ unit: { name: "Hoằng Hóa" } });
    expect((await operator("/admin/ocop/units/nowhere")).status).toBe(404);
    const malformed = await operator("/admin/ocop/units?as_of=yesterday");
    expect(malformed).toMatchObject({ status: 400, body: { code: "invalid_query" } });
  });
});
