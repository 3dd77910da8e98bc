import { beforeAll, describe, expect, it } from "vitest";
import { freshEmail, PASSWORD, placeOrderAs, register, type Account } from "../support/account";
import { type Buyable, buyables, mostStocked, placeCashOrder } from "../support/checkout";
import { operator } from "../support/register";
import { send, shop } from "../support/pages";

let account: Account;
let goods: Buyable;

beforeAll(async () => {
  account = await register();
  goods = await mostStocked();
});

const open = async (path: string, cookie = ""): Promise<Response> =>
  fetch(shop(path), { redirect: "manual", headers: { cookie } });

const cookieOf = (answer: Response, name: string): string =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(";")[0] ?? "";

const login = ({ email, password }: Account): Record<string, string> => ({ email, password });

async function logInAs(who: Account): Promise<string> {
  return cookieOf(await send("/tai-khoan/dang-nhap", login(who)), "ocop_account");
}

/** A page without what differs by itself: the nonce of the answer and the address that was typed. */
const essence = async (answer: Response, typed: string): Promise<string> =>
  (await answer.text()).replaceAll(/nonce="[^"]*"/g, "").replaceAll(typed, "");

describe("the account pages as plain forms", () => {
  it("keep a customer signed in by a cookie that only the shop can read", async () => {
    const answer = await send("/tai-khoan/dang-nhap?tro-lai=%2Fthanh-toan", login(account));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/thanh-toan");
    const set = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("ocop_account=")) ?? "";
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Lax/i);
    expect(set).not.toContain("eyJ");
    const page = await open("/tai-khoan", cookieOf(answer, "ocop_account"));
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain(account.email);
    expect(html).not.toMatch(/eyJ[\w-]{20,}|cus_0|order_0/);
  });

  it("are kept by no cache and found by no search engine", async () => {
    const cookie = await logInAs(account);
    for (const path of ["/tai-khoan", "/en/tai-khoan", "/tai-khoan/dang-nhap", "/tai-khoan/dang-ky", "/mua-lai"]) {
      for (const who of ["", cookie]) {
        const answer = await open(path, who);
        expect(answer.headers.get("cache-control")).toMatch(/^private, no-store/);
        expect(answer.headers.get("x-robots-tag")).toContain("noindex");
        // Browsers without scripts send forms of a page without referrers from the origin "null", which is refused.
        expect(answer.headers.get("referrer-policy")).toMatch(/same-origin$/);
      }
    }
  });

  it("ask a visitor, a forged cookie and a deleted customer to log in, and lead back", async () => {
    const gone = await register();
    const cookie = await logInAs(gone);
    await operator(`/admin/customers/${gone.customer_id}`, undefined, "DELETE");
    for (const who of ["", "ocop_account=ImV5SiI%3D", cookie]) {
      const answer = await open("/en/tai-khoan?trang=2", who);
      expect(answer.status).toBe(302);
      expect(answer.headers.get("location")).toMatch(
        /^\/en\/tai-khoan\/dang-nhap\?tro-lai=%2Fen%2Ftai-khoan%3Ftrang%3D2/,
      );
    }
    const ended = await open("/tai-khoan", cookie);
    expect(ended.headers.getSetCookie().join()).toMatch(/ocop_account=;|ocop_account=[^;]*;.*Max-Age=0/i);
  });

  it.each(["https://evil.example", "//evil.example", "/\\evil.example", "/tai-khoan/dang-nhap"])(
    "lead nowhere else: %s",
    async (target) => {
      const answer = await send(`/tai-khoan/dang-nhap?${new URLSearchParams({ "tro-lai": target })}`, login(account));
      expect(answer.headers.get("location")).toBe("/tai-khoan");
    },
  );

  it("answer an unknown address like a wrong password, and a taken address like a new one", async () => {
    const unknown = freshEmail();
    const wrong = { email: account.email, password: "sai-mat-khau" };
    const answers = [
      await send("/tai-khoan/dang-nhap", wrong),
      await send("/tai-khoan/dang-nhap", { ...wrong, email: unknown }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([401, 401]);
    const [known, other] = answers as [Response, Response];
    expect(await essence(known, account.email)).toBe(await essence(other, unknown));
    const fresh = freshEmail();
    const taken = await send("/tai-khoan/dang-ky", { email: account.email, password: PASSWORD, name: "" });
    const made = await send("/tai-khoan/dang-ky", { email: fresh, password: PASSWORD, name: "" });
    expect([taken.status, made.status]).toEqual([200, 200]);
    expect(await essence(taken, account.email)).toBe(await essence(made, fresh));
    expect((await send("/tai-khoan/dang-nhap", { email: fresh, password: PASSWORD })).status).toBe(303);
    expect((await send("/tai-khoan/dang-nhap", { email: account.email, password: PASSWORD })).status).toBe(303);
  });

  it("refuse bad input and never send a password back", async () => {
    for (const fields of [{}, { email: "x", password: "12345678" }, { email: "a@x.vn", password: "ngan" }]) {
      const answer = await send("/tai-khoan/dang-ky", fields as Record<string, string>);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toMatch(/value="(12345678|ngan)"/);
    }
    const foreign = await fetch(shop("/tai-khoan/dang-nhap"), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "https://evil.example" },
      body: new URLSearchParams(login(account)).toString(),
    });
    expect(foreign.status).toBe(400);
    const json = await fetch(shop("/tai-khoan/dang-nhap"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    expect(json.status).toBe(400);
    expect((await open("/tai-khoan?trang=-1", await logInAs(account))).headers.get("location")).toBe("/tai-khoan");
    expect((await open("/tai-khoan?trang=999", await logInAs(account))).status).toBe(200);
    expect((await send("/mua-lai", { don: "x" })).status).toBe(400);
    expect((await send("/mua-lai", { don: "A".repeat(58) })).status).toBe(404);
  });

  it("put an order into the cart again, for a guest by the link, and say what could not be had", async () => {
    const { token } = await placeCashOrder(goods.variant_id, 1);
    const answer = await send("/mua-lai", { don: token });
    expect(answer.headers.get("location")).toBe("/gio-hang?xong=added");
    const cart = await (await open("/gio-hang", cookieOf(answer, "ocop_cart"))).text();
    expect(cart).toContain(goods.title);
    const other = (await buyables(5)).find(({ product_id }) => product_id !== goods.product_id);
    if (other === undefined) throw new Error("the demo shop sells a single product");
    const { token: link } = await placeCashOrder(other.variant_id, 1);
    try {
      await operator(`/admin/products/${other.product_id}`, { status: "draft" });
      const refused = await send("/en/mua-lai", { don: link });
      expect(refused.headers.get("location")).toBe("/en/mua-lai");
      const told = await (await open("/en/mua-lai", cookieOf(refused, "ocop_reorder"))).text();
      expect(told).toContain(other.title);
      expect(told).toContain("No longer on sale");
    } finally {
      await operator(`/admin/products/${other.product_id}`, { status: "published" });
    }
  });

  it("give the visitor's cart to the customer, and take both away at log-out", async () => {
    const added = await send("/gio-hang", { intent: "add", variantId: goods.variant_id, quantity: "1" });
    const cart = cookieOf(added, "ocop_cart");
    const signedIn = await send("/tai-khoan/dang-nhap", login(account), cart);
    const cookie = `${cart}; ${cookieOf(signedIn, "ocop_account")}`;
    await placeOrderAs(account, goods.variant_id);
    const checkout = await (await open("/thanh-toan", cookie)).text();
    expect(checkout).toContain('value="0912345678"');
    expect(checkout).toContain('value="Thôn 1"');
    const out = await send("/tai-khoan/dang-xuat", {}, cookie);
    expect(out.status).toBe(303);
    for (const name of ["ocop_account", "ocop_cart", "ocop_draft"])
      expect(out.headers.getSetCookie().join("\n")).toMatch(new RegExp(`${name}=[^;]*;.*Max-Age=0`));
    expect((await open("/tai-khoan/dang-xuat", cookie)).headers.get("location")).toBe("/tai-khoan");
  });
});
