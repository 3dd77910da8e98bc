import { beforeAll, describe, expect, it } from "vitest";
import { type Drink, readDrinks } from "../support/age";
import { buyable } from "../support/checkout";
import { send, shop } from "../support/pages";

const ADULT = { day: "5", month: "3", year: "1990" };
const screen = (path: string, language = "") => `${language}/xac-nhan-tuoi?${new URLSearchParams({ "tro-lai": path })}`;

let drink: Drink;
let page: string;
beforeAll(async () => {
  const [first] = await readDrinks();
  if (first === undefined) throw new Error("the demo has no drink");
  drink = first;
  page = `/san-pham/${drink.handle}`;
});

const visit = async (path: string, cookie = ""): Promise<Response> =>
  fetch(shop(path), { headers: { cookie }, redirect: "manual" });

/** The cookie of an adult, as a browser without scripts gets it. */
async function passCookie(): Promise<string> {
  const answer = await send(screen(page), ADULT);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
}

describe("the page of a drink", () => {
  it.each(["", "/en"])("is the age screen to everyone%s, without name or picture", async (language) => {
    const answer = await visit(`${language}${page}`);
    expect(answer.status).toBe(403);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const html = await answer.text();
    expect(html).toContain(language === "" ? "Xác nhận tuổi" : "Confirm your age");
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect(html).not.toContain(drink.title);
    expect(html).not.toContain(drink.id);
    expect(html).not.toContain('rel="canonical"');
    expect(html).not.toContain("application/ld+json");
    expect(html).toMatch(/<form[^>]*method="post"/);
  });

  it("is shown to adults with its warning, and is kept by nobody", async () => {
    const answer = await visit(page, await passCookie());
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("x-page-cache")).toBeNull();
    const html = await answer.text();
    expect(html).toContain(drink.title);
    expect(html).toContain("Uống rượu, bia có hại cho sức khỏe");
    expect(html).toMatch(/<meta name="robots" content="noindex/);
    expect((await visit(page)).status).toBe(403);
  });

  it("is kept by nobody either when a blank stands after the cookie's name, which the page reads all the same", async () => {
    const path = `${page}?cach=${Date.now()}`;
    const answer = await visit(path, `a=1; ${(await passCookie()).replace("=", " =")}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const open = await visit(path);
    expect(open.status).toBe(403);
    expect(await open.text()).not.toContain(drink.title);
  });

  it("says nothing to the scripts of a visitor without a pass", async () => {
    const answer = await visit(`${page}.data`);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const text = await answer.text();
    expect(text).not.toContain(drink.title);
    expect(text).not.toContain(drink.id);
  });
});

describe("the age screen", () => {
  it("sends an adult back to where they came from with a cookie that scripts cannot read", async () => {
    const answer = await send(screen(page), ADULT);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(page);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^ocop_age=/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const until = Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? "");
    expect((until - Date.now()) / 3_600_000).toBeGreaterThan(23.9);
    expect((until - Date.now()) / 3_600_000).toBeLessThanOrEqual(24);
  });

  it.each(["https://evil.example/", "//evil.example", "/\\evil.example", "/xac-nhan-tuoi"])(
    "never leads to %s",
    async (path) => {
      expect((await send(screen(path), ADULT)).headers.get("location")).toBe("/san-pham");
    },
  );

  it("tells a minor kindly and for good, and sets no cookie", async () => {
    const answer = await send(screen(page), { ...ADULT, year: String(new Date().getUTCFullYear() - 10) });
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const html = await answer.text();
    expect(html).toContain("Hẹn bạn khi đủ 18 tuổi");
    expect(html).not.toMatch(/name="year"/);
  });

  it.each([
    [{ ...ADULT, year: "" }, "Vui lòng chọn đủ ngày"],
    [{ ...ADULT, year: "90" }, "Vui lòng chọn đủ ngày"],
    [{ day: "31", month: "2", year: "1990" }, "Không có ngày này trong lịch"],
    [{ ...ADULT, year: "2999" }, "Hãy kiểm tra lại năm sinh"],
  ])("keeps what was typed in %j and says what is wrong", async (typed, words) => {
    const answer = await send(screen(page), typed);
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain(`value="${typed.year}"`);
  });
});

describe("lists", () => {
  it("name drinks only to adults, and say that something is left out", async () => {
    const list = `/san-pham?${new URLSearchParams({ q: drink.title })}`;
    const open = await (await visit(list)).text();
    expect(open).not.toContain(`/san-pham/${drink.handle}`);
    expect(open).toContain("Một số sản phẩm có cồn chỉ hiện sau khi xác nhận tuổi.");
    const passed = await (await visit(list, await passCookie())).text();
    expect(passed).toContain(`/san-pham/${drink.handle}`);
    expect(passed).not.toContain("Một số sản phẩm có cồn");
    expect(await (await visit(list)).text()).not.toContain(`/san-pham/${drink.handle}`);
  });

  it("of suggestions name drinks only to adults, and those are kept by nobody", async () => {
    const path = `/goi-y?${new URLSearchParams({ q: drink.title })}`;
    expect(await (await visit(path)).text()).not.toContain(drink.title);
    const passed = await visit(path, await passCookie());
    expect(await passed.text()).toContain(drink.title);
    expect(passed.headers.get("cache-control")).toBe("private, no-store");
  });

  it("of the home page name none to anybody", async () => {
    expect(await (await visit("/", await passCookie())).text()).not.toContain(drink.handle);
  });
});

describe("a cart", () => {
  const cookies = (answer: Response): string =>
    answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
  const adding = () => ({ intent: "add", variantId: drink.variants[0]?.id ?? "", quantity: "1", returnTo: page });

  it("asks for the age before it takes a drink, and again at the checkout when the pass is gone", async () => {
    const refused = await send("/gio-hang", adding());
    expect(refused.status).toBe(303);
    expect(refused.headers.get("location")).toBe(screen(page));
    const pass = await passCookie();
    const added = await send("/gio-hang", adding(), pass);
    expect(added.headers.get("location")).toBe(page);
    const cart = cookies(added);
    expect(await (await visit("/gio-hang", `${pass}; ${cart}`)).text()).toContain(drink.title);
    const without = await visit("/thanh-toan", cart);
    expect(without.status).toBe(303);
    expect(without.headers.get("location")).toBe(screen("/thanh-toan"));
    const checkout = await (await visit("/thanh-toan", `${pass}; ${cart}`)).text();
    expect(checkout).toContain("không nhận tiền mặt khi giao hàng");
    expect(checkout).not.toMatch(/name="payment"[^>]*value="cod"/);
  });

  it("is shown without a pass, its drink unnamed, and gives the drink back without one", async () => {
    const pass = await passCookie();
    const drinks = cookies(await send("/gio-hang", adding(), pass));
    const goods = await buyable();
    const food = { intent: "add", variantId: goods.variant_id, quantity: "1" };
    const added = await send("/gio-hang", food, drinks);
    expect(added.status).toBe(303);
    const cart = cookies(added);
    const named = await (await visit("/gio-hang", `${pass}; ${cart}`)).text();
    expect(named).toContain(drink.title);

    for (const [path, words] of [
      ["/gio-hang", "Sản phẩm có cồn"],
      ["/en/gio-hang", "A drink with alcohol"],
      ["/gio-hang.data", "age_screen"],
    ] as const) {
      const answer = await visit(path, cart);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      const text = await answer.text();
      expect(text).toContain(words);
      for (const secret of [drink.title, drink.handle, drink.id, adding().variantId])
        expect(text).not.toContain(secret);
    }

    const html = await (await visit("/gio-hang", cart)).text();
    expect(html).toContain(`href="${screen("/gio-hang")}"`);
    expect(html).toContain('href="/thanh-toan"');
    const form = /name="lineId" value="([^"]+)"\/?><button[^>]*aria-label="Xóa sản phẩm có cồn khỏi giỏ"/.exec(html);
    const removed = await send("/gio-hang", { intent: "remove", lineId: form?.[1] ?? "" }, cart);
    expect(removed.status).toBe(303);
    expect(removed.headers.get("location")).toBe("/gio-hang?xong=removed");
    const rest = await (await visit("/gio-hang", cart)).text();
    expect(rest).not.toContain("Sản phẩm có cồn");
    expect(rest).toContain('href="/thanh-toan"');
    expect((await visit("/thanh-toan", cart)).status).toBe(200);
    expect(await (await visit("/gio-hang", `${pass}; ${cart}`)).text()).not.toContain(drink.title);
  });
});
