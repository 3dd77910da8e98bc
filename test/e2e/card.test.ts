import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { onDatabase } from "../support/audit";
import { PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { outcomeOf } from "../support/card";
import type { Buyable } from "../support/checkout";
import { buyablesOfProducers } from "../support/purchase";
import { fillCart, fillCheckout, placeOrder } from "../support/shopper";
import { stack } from "../support/stack";
import { setWebhookMode, stripeEntries, sendWebhooks } from "../support/stripe";

const CARD_PAGE = /thanh-toan\/the$/;

let browser: Browser;
let plain: Browser;
let goods: Buyable[];

beforeAll(async () => {
  goods = await buyablesOfProducers(2);
  plain = await startBrowser({ javaScriptEnabled: false, viewport: PHONE });
});
afterAll(async () => plain.close());
beforeEach(async () => {
  browser = await startBrowser({ viewport: PHONE });
  return async () => browser.close();
});

/** Fills in the checkout, chooses the card and gets to its page. */
async function toCardPage(target: Browser): Promise<Page> {
  await fillCart(target, goods);
  const page = await target.context.newPage();
  await fillCheckout(page, "card");
  await placeOrder(page, CARD_PAGE);
  return page;
}

async function enterCard(page: Page, number: string): Promise<void> {
  const frame = page.frameLocator('iframe[title="Secure payment input frame"]');
  await frame.getByRole("textbox", { name: "Card number" }).fill(number);
  await frame.getByRole("textbox", { name: "Expiration date" }).fill("12 / 34");
  await frame.getByRole("textbox", { name: "Security code" }).fill("123");
  // By keyboard: a click right after scrolling may land in the frame that was there before.
  await page.getByRole("button", { name: /^Thanh toán ·/ }).press("Enter");
}

const bank = (page: Page) => page.frameLocator('iframe[title="Secure payment input frame"]');

/** The cart that the browser pays for. */
async function latestCard(): Promise<{ cart: string; intent: string; amount: number }> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ cart: string; intent: string; amount: number }>(
      `select l.cart_id as cart, s.data ->> 'id' as intent, s.amount::int as amount from payment_session s
       join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id
       where s.provider_id = 'pp_stripe_stripe' order by s.created_at desc limit 1`,
    );
    const [row] = rows;
    if (row === undefined) throw new Error("no card payment was opened");
    return row;
  });
}

async function expectPaidOnce({ cart, intent, amount }: { cart: string; intent: string; amount: number }) {
  await sendWebhooks(intent);
  expect(await outcomeOf(cart)).toMatchObject({ orders: 1, parts: 2, producers: 2, captures: 1, captured: amount });
  const charges = (await stripeEntries(intent)).filter(({ kind }) => kind === "charge");
  expect(charges.map((one) => one.amount)).toEqual([amount]);
}

describe("paying by card", () => {
  it("goes from the checkout over the card to the order, and back and forth afterwards changes nothing", async () => {
    const page = await toCardPage(browser);
    await page.getByRole("heading", { level: 1, name: "Thanh toán bằng thẻ" }).waitFor();
    await page.getByRole("button", { name: /^Thanh toán ·/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    const payment = await latestCard();
    await enterCard(page, "4242 4242 4242 4242");
    await page.waitForURL(/don-hang\//);
    const order = page.url();
    await page
      .getByText(/Cảm ơn bạn/)
      .first()
      .waitFor();
    await expectPaidOnce(payment);
    await page.goBack();
    await page.waitForURL(/gio-hang|don-hang/);
    await page.goto(`${stack().storefront}/thanh-toan/the/xong`);
    expect(page.url()).toMatch(/gio-hang$/);
    await page.goto(order);
    await page
      .getByText(/Cảm ơn bạn/)
      .first()
      .waitFor();
    await expectPaidOnce(payment);
  });

  it("tells a declined card, keeps what was typed for another way, and takes the next card", async () => {
    const page = await toCardPage(browser);
    await enterCard(page, "4000 0000 0000 0002");
    await page.getByText(/Ngân hàng từ chối thẻ này/).waitFor();
    await page.getByRole("link", { name: /Chọn cách thanh toán khác/ }).click();
    await page.waitForURL(/thanh-toan$/);
    expect(await page.getByLabel(/Số nhà/).inputValue()).toBe("Thôn 1");
    expect(await page.getByRole("radio", { name: /Thẻ quốc tế/ }).isChecked()).toBe(true);
    await placeOrder(page, CARD_PAGE);
    await enterCard(page, "4242 4242 4242 4242");
    await page.waitForURL(/don-hang\//);
    await expectPaidOnce(await latestCard());
  });

  it("asks for 3-D Secure within the page, and again after a refusal", async () => {
    const page = await toCardPage(browser);
    await enterCard(page, "4000 0027 6000 3184");
    await bank(page).getByRole("button", { name: "Fail" }).click();
    await page.getByText(/Bước xác thực với ngân hàng/).waitFor();
    await enterCard(page, "4000 0027 6000 3184");
    await bank(page).getByRole("button", { name: "Complete" }).click();
    await page.waitForURL(/don-hang\//);
    await expectPaidOnce(await latestCard());
  });

  it("goes to the bank's own page and comes back, refused first", async () => {
    const page = await toCardPage(browser);
    await enterCard(page, "4000 0025 0000 3155");
    await page.getByRole("button", { name: "Fail" }).click();
    await page.waitForURL(/thanh-toan\/the\?loi=/);
    await page.getByText(/Bước xác thực với ngân hàng/).waitFor();
    await enterCard(page, "4000 0025 0000 3155");
    await page.getByRole("button", { name: "Complete" }).click();
    await page.waitForURL(/don-hang\//);
    await expectPaidOnce(await latestCard());
  });

  it("is finished by the webhook alone when the tab is closed, and whoever comes back finds the order", async () => {
    const page = await toCardPage(browser);
    const payment = await latestCard();
    await setWebhookMode("before", payment.intent);
    await page.route(/\/thanh-toan\/the\/xong/, (route) => route.abort());
    await enterCard(page, "4242 4242 4242 4242");
    await expect.poll(async () => (await outcomeOf(payment.cart)).orders).toBe(1);
    await page.close();
    const later = await browser.open(`${stack().storefront}/thanh-toan`);
    expect(later.url()).toMatch(/don-hang\//);
    await expectPaidOnce(payment);
  });

  it("goes on to the order when a paid card page is opened again before anybody heard of it", async () => {
    const page = await toCardPage(browser);
    const payment = await latestCard();
    await page.route(/\/thanh-toan\/the\/xong/, (route) => route.abort());
    await enterCard(page, "4242 4242 4242 4242");
    await expect
      .poll(async () => (await stripeEntries(payment.intent)).filter(({ kind }) => kind === "charge"))
      .toHaveLength(1);
    await page.close();
    const later = await browser.open(`${stack().storefront}/thanh-toan/the`);
    await later.waitForURL(/don-hang\//);
    await expectPaidOnce(payment);
  });
});

describe("the policy of pages", () => {
  it("lets Stripe in on the card page only", async () => {
    const page = await toCardPage(browser);
    const policy = async (path: string) => {
      const answer = await page.request.get(`${stack().storefront}${path}`, { maxRedirects: 0 });
      return answer.headers()["content-security-policy"] ?? "";
    };
    const stripe = new URL(await page.locator("script[src*='/v3/']").evaluate((tag: HTMLScriptElement) => tag.src))
      .origin;
    for (const directive of ["script-src", "frame-src", "connect-src"])
      expect(await policy("/thanh-toan/the")).toMatch(new RegExp(`${directive}[^;]*${stripe}`));
    for (const path of ["/", "/thanh-toan", "/thanh-toan/the/xong", "/gio-hang"])
      expect(await policy(path)).not.toContain(stripe);
  });
});

describe("without scripts", () => {
  it("says so honestly and leads back with everything still there", async () => {
    const page = await toCardPage(plain);
    await page.getByText(/Khung nhập thẻ cần JavaScript/).waitFor();
    await page.getByRole("link", { name: /Chọn cách thanh toán khác/ }).click();
    expect(await page.getByLabel(/Số nhà/).inputValue()).toBe("Thôn 1");
  });
});
