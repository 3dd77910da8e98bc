import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, PHONE, seriousFindings, startBrowser } from "../support/browser";
import { address } from "../support/checkout";
import type { Part } from "../support/parts";
import { leave, memberOf, orderOf, partOf, placedParts, type PortalMember } from "../support/portal-orders";
import { openPortalAs, pixelsBeside } from "../support/portal-screens";
import { stack } from "../support/stack";

let member: PortalMember;
let part: Part;

const newPart = async (): Promise<Part> => partOf(member, (await placedParts(2, 2)).parts);

beforeAll(async () => {
  const [first] = (await placedParts(2, 2)).parts;
  if (first === undefined) throw new Error("two parts were expected");
  member = await memberOf(first.producer_id);
  part = first;
});
afterAll(async () => leave(member));

/** What axe finds, and what scrolls sideways, at both widths. */
async function faults(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const viewport of [DESKTOP, PHONE]) {
    await page.setViewportSize(viewport);
    found.push(...(await seriousFindings(page)));
    const over = await pixelsBeside(page);
    if (over > 0) found.push({ sideways: over, width: viewport.width });
  }
  return found;
}

const press = async (page: Page, name: string) =>
  page.getByRole("region", { name: "Việc cần làm bây giờ" }).getByRole("button", { name }).click();

describe("a producer with a phone", () => {
  it("goes from a new order to the cash, one button at a time", async () => {
    const browser = await startBrowser({ viewport: PHONE });
    try {
      const page = await openPortalAs(browser, member, "/producer/don-hang");
      await expect.poll(async () => page.title()).toMatch(/^\(\d+\) Đơn hàng/);
      expect(await faults(page)).toEqual([]);
      await page.getByRole("link", { name: `Đơn ${part.number}` }).click();
      await page.getByRole("heading", { level: 1, name: `Đơn ${part.number}` }).waitFor();
      await page.getByText("Còn 47 giờ để nhận đơn").waitFor();
      expect(await page.getByRole("main").innerText()).not.toContain(address.phone);
      expect(await faults(page)).toEqual([]);

      await press(page, "Nhận đơn");
      await page.getByRole("status").filter({ hasText: "Đã nhận đơn" }).waitFor();
      await page.getByRole("link", { name: address.phone }).waitFor();
      await press(page, "Đã đóng gói xong");
      await page.getByLabel("Đơn vị vận chuyển").fill("Tự giao");
      await press(page, "Đã gửi hàng");
      await press(page, "Khách đã nhận hàng");
      await press(page, "Đã thu tiền mặt");
      await page.getByText("Không còn việc gì với đơn này.").waitFor();
      expect(await faults(page)).toEqual([]);
      expect((await orderOf(member, part.id)).money.cash_holder).toBe("producer");
    } finally {
      await browser.close();
    }
  });

  it("does the same without scripts, loses nothing that was typed, and cancels pieces", async () => {
    const browser = await startBrowser({ viewport: PHONE, javaScriptEnabled: false });
    try {
      const { id, number } = await newPart();
      const page = await openPortalAs(browser, member, `/producer/don-hang/${id}`);
      await page.getByText("Hủy bớt hàng").first().click();
      await page.getByLabel(/\(còn 2\)$/).fill("1");
      await page.getByRole("button", { name: "Hủy bớt hàng" }).click();
      await page.getByText("Vui lòng ghi lý do").first().waitFor();
      expect(await page.getByLabel(/\(còn 2\)$/).inputValue()).toBe("1");
      await page.getByLabel("Lý do").last().fill("Chỉ còn một");
      await page.getByRole("button", { name: "Hủy bớt hàng" }).click();
      await page.waitForURL(/xong=cancel/);
      const { status, pieces } = await orderOf(member, id);
      expect([status, pieces]).toEqual(["partly_cancelled", 1]);
      await press(page, "Nhận đơn");
      await page.waitForURL(/xong=accept/);
      await page.goto(`${stack().storefront}/producer/don-hang?muc=all&so=${number}`);
      expect(
        await page
          .getByRole("main")
          .getByRole("listitem")
          .filter({ hasText: `Đơn ${number}` })
          .count(),
      ).toBe(1);
    } finally {
      await browser.close();
    }
  });
});
