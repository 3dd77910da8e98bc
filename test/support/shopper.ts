import type { Page } from "playwright-core";
import type { Browser } from "./browser";
import type { Buyable } from "./checkout";
import { send } from "./pages";
import { stack } from "./stack";

/** Puts goods into a browser's cart, as the plain forms of their pages do. */
export async function fillCart({ context }: Browser, goods: readonly Buyable[]): Promise<void> {
  let cookie = "";
  for (const { variant_id } of goods) {
    const added = await send("/gio-hang", { intent: "add", variantId: variant_id, quantity: "1" }, cookie);
    const pairs = added.headers.getSetCookie().map((one) => one.split(";")[0] ?? "");
    cookie = pairs.join("; ");
    await context.addCookies(
      pairs.map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return { name, value: value.join("="), url: stack().storefront };
      }),
    );
  }
}

/** Fills in the checkout and chooses a way to pay; nothing is sent yet. */
export async function fillCheckout(page: Page, payment: "cod" | "vietqr" | "card"): Promise<void> {
  await page.goto(`${stack().storefront}/thanh-toan`);
  await page.getByRole("textbox", { name: /Họ và tên/ }).fill("Hợp tác xã Thử nghiệm");
  await page.getByRole("textbox", { name: /Số điện thoại/ }).fill("0912 345 678");
  await page.getByLabel(/Tỉnh, thành phố/).selectOption({ label: "Thanh Hóa" });
  await page
    .getByLabel(/Xã, phường/)
    .first()
    .fill("Xã Hoằng Hóa");
  await page.getByLabel(/Số nhà/).fill("Thôn 1");
  await page.locator(`input[name="payment"][value="${payment}"]`).check();
}

/** Sends the checkout; fees that depend on the province may have changed the total, which is shown before it counts. */
export async function placeOrder(page: Page, done: RegExp): Promise<void> {
  const button = page.getByRole("button", { name: /^Đặt hàng/ });
  await button.click();
  const changed = page.getByText(/Tổng tiền nay là/);
  await Promise.race([page.waitForURL(done), changed.waitFor()]);
  if (await changed.isVisible()) await button.click();
  await page.waitForURL(done);
}
