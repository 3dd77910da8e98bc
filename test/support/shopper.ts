import type { Page } from "playwright-core";
import { apiJson, stack } from "./stack";
import type { Buyable } from "./checkout";

/** Puts goods into the cart on their product pages, as a buyer does. */
export async function fillCart(page: Page, goods: readonly Buyable[]): Promise<void> {
  for (const { product_id } of goods) {
    const { product } = await apiJson<{ product: { handle: string } }>(`/store/products/${product_id}?fields=handle`);
    await page.goto(`${stack().storefront}/san-pham/${product.handle}`);
    await page.getByRole("button", { name: /Thêm vào giỏ/ }).click();
    await page.getByRole("status").getByRole("link").waitFor();
  }
}

/** Fills in the checkout and chooses a way to pay by the value of its radio button; nothing is sent yet. */
export async function fillCheckout(page: Page, payment: "cod" | "vietqr" | "card"): Promise<void> {
  await page.goto(`${stack().storefront}/thanh-toan`);
  await page.getByRole("textbox", { name: /Họ và tên/ }).fill("Hợp tác xã Thử nghiệm");
  await page.getByRole("textbox", { name: /Số điện thoại/ }).fill("0912 345 678");
  await page.getByLabel(/Tỉnh, thành phố/).selectOption({ label: "Thanh Hóa" });
  await page
    .getByLabel(/Xã, phường/)
    .first()
    .fill("Hoằng Phụ");
  await page.getByLabel(/Số nhà/).fill("Thôn Hợp Tân");
  await page.locator(`input[name="payment"][value="${payment}"]`).check();
}

/** Sends the checkout, a second time when an old commune name or a new total had to be confirmed, until `done`. */
export async function placeOrder(page: Page, done: RegExp): Promise<void> {
  for (let attempt = 0; attempt < 3 && !done.test(page.url()); attempt += 1) {
    await page.locator('main form button[type="submit"]').last().click();
    await page.waitForURL(done, { timeout: 8_000 }).catch(() => undefined);
  }
  await page.waitForURL(done);
}
