import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { BANK, decide, IDENTITY, PDF } from "../support/applications";
import { type Browser, PHONE, startBrowser } from "../support/browser";
import { again, ask, invited, newProducer, stranger } from "../support/members";
import { expectSound, openPortalAs } from "../support/portal-screens";
import { apiJson, stack } from "../support/stack";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser({ viewport: PHONE });
});
afterAll(async () => browser.close());

/** The form of one part of the application. */
const part = (page: Page, name: string) => page.getByRole("region", { name });

describe("a producer with a phone", () => {
  it("joins: begins, fills in part by part, sends a paper, hands in and is approved", async () => {
    const page = await openPortalAs(browser, await stranger(), "/producer");
    await page.getByLabel("Tên chủ thể").fill(IDENTITY.name);
    await page.getByLabel("Hợp tác xã", { exact: true }).check();
    await page.getByRole("button", { name: "Bắt đầu" }).click();
    await page.getByRole("heading", { name: "Việc cần làm" }).waitFor();
    await expectSound(page);

    await page.getByRole("link", { name: /Thông tin chủ thể/ }).click();
    const identity = part(page, "Thông tin chủ thể");
    await identity.getByRole("button", { name: "Lưu" }).click();
    await identity.getByText("Vui lòng nhập phần này.").first().waitFor();
    await expectSound(page);
    await identity.getByLabel("Tên trên giấy đăng ký").fill(IDENTITY.legal_name);
    await identity.getByLabel("Mã số thuế").fill(IDENTITY.tax_code);
    await identity.getByLabel("Người đại diện").fill(IDENTITY.representative);
    await identity.getByRole("button", { name: "Lưu" }).click();
    await identity.getByRole("status").waitFor();

    const { units } = await apiJson<{ units: { full_name: string; province_code: string }[] }>(
      "/store/territory/units?level=commune&limit=1&as_of=2026-01-01",
    );
    const [commune] = units;
    const contact = part(page, "Liên hệ và địa chỉ");
    await contact.getByLabel("Số điện thoại").fill("0912 345 678");
    await contact.getByLabel("Tỉnh, thành phố").selectOption(commune?.province_code ?? "");
    await contact.getByLabel("Xã, phường, đặc khu").fill("Không Có Xã Này");
    await contact.getByLabel("Số nhà, thôn, xóm, đường").fill("Thôn 1");
    await contact.getByRole("button", { name: "Lưu" }).click();
    await contact.getByText("Chưa tìm thấy xã, phường này").waitFor();
    expect(await contact.getByLabel("Số nhà, thôn, xóm, đường").inputValue()).toBe("Thôn 1");
    await contact.getByLabel("Xã, phường, đặc khu").fill(commune?.full_name ?? "");
    await contact.getByRole("button", { name: "Lưu" }).click();
    await contact.getByRole("status").waitFor();

    const bank = part(page, "Tài khoản nhận tiền");
    await bank.getByLabel("Ngân hàng").selectOption(BANK.bank_bin);
    await bank.getByLabel("Số tài khoản").fill("0011 0022 00330");
    await bank.getByLabel("Tên chủ tài khoản").fill("Hợp tác xã Thử nghiệm");
    await bank.getByRole("button", { name: "Lưu" }).click();
    await bank.getByRole("status").waitFor();
    await expect.poll(async () => bank.getByLabel("Tên chủ tài khoản").inputValue()).toBe("HOP TAC XA THU NGHIEM");

    await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
    await page.getByText("Thiếu giấy đăng ký kinh doanh").waitFor();
    await expectSound(page);

    await page.getByRole("link", { name: "Giấy tờ", exact: true }).click();
    await page.getByLabel("Loại giấy tờ").selectOption("business_registration");
    const file = { name: "giay.jpg", mimeType: "image/jpeg", buffer: PDF };
    await page.getByLabel("Ảnh chụp hoặc tệp PDF").setInputFiles(file);
    await page.getByRole("button", { name: "Thêm giấy tờ" }).click();
    await page.getByRole("link", { name: /^Giấy đăng ký kinh doanh/ }).click();
    await page.getByRole("link", { name: "Tải xuống" }).waitFor();
    await expectSound(page);

    await page.goto(`${stack().storefront}/producer/ho-so-dang-ky`);
    await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
    await page.getByText("Hồ sơ đã nộp và đang chờ xem").waitFor();
    await expectSound(page);
  });

  it("reads why it was sent back, and that it was approved", async () => {
    const owner = await newProducer("applied");
    await decide(owner.producer_id, "send_back", "Ảnh giấy đăng ký bị mờ.");
    const page = await openPortalAs(browser, owner, "/producer");
    await page.getByText("Lý do: Ảnh giấy đăng ký bị mờ.").waitFor();
    await expectSound(page);
  });

  it("agrees to one thing and takes it back", async () => {
    const page = await openPortalAs(browser, await newProducer(), "/producer/su-dong-y");
    await expectSound(page);
    await page.getByRole("button", { name: /^Tôi đồng ý: Nhận thư/ }).click();
    await page.getByRole("button", { name: /^Rút lại sự đồng ý: Nhận thư/ }).click();
    await page.getByRole("button", { name: /^Tôi đồng ý: Nhận thư/ }).waitFor();
  });
});

describe("members", () => {
  it("are invited by a link, come in by it and go by a button", async () => {
    const owner = await newProducer();
    const guest = await stranger();
    const page = await openPortalAs(browser, owner, "/producer/thanh-vien");
    await page.getByLabel("Thư điện tử của người được mời").fill(guest.email);
    await page.getByRole("radio", { name: /^Chỉ xử lý đơn hàng/ }).check();
    await page.getByRole("button", { name: "Tạo lời mời" }).click();
    const link = await page.getByLabel("Đường dẫn lời mời").inputValue();
    await expectSound(page);

    const theirs = await openPortalAs(browser, guest, new URL(link).pathname);
    await theirs.getByText("mời bạn cùng làm việc").waitFor();
    await expectSound(theirs);
    await theirs.getByRole("button", { name: "Nhận lời mời" }).click();
    await theirs.waitForURL(/\/producer$/);
    await theirs.getByText("Chỉ xử lý đơn hàng").waitFor();

    const mine = await openPortalAs(browser, owner, "/producer/thanh-vien");
    await mine.getByText(`Cho ra khỏi kênh: ${guest.email}`).click();
    await mine
      .getByRole("listitem")
      .filter({ hasText: guest.email })
      .getByRole("button", { name: "Cho ra khỏi kênh" })
      .click();
    await mine.getByText("Đã lưu.").waitFor();
    expect((await ask(await again(guest), "me")).body).toMatchObject({ member: null });
  });
});

describe("help", () => {
  it("is allowed by a producer, said on every page of the helper and ended by either", async () => {
    const [owner, helper] = [await newProducer(), await newProducer()];
    const { name } = (await ask(helper, "me")).body.producer as { name: string };
    const page = await openPortalAs(browser, owner, `/producer/lam-thay?${new URLSearchParams({ htx: name })}`);
    await page.getByLabel(name).check();
    await page.getByLabel("Hồ sơ và giấy tờ").check();
    await page.getByRole("button", { name: "Cho phép" }).click();
    await page.getByRole("button", { name: `Rút lại: ${name}` }).waitFor();
    await expectSound(page);

    const theirs = await openPortalAs(browser, await invited(helper, "editor"), "/producer/lam-thay");
    await theirs.getByRole("button", { name: /^Làm thay:/ }).click();
    await theirs.getByText("Bạn đang làm thay cho").first().waitFor();
    await expectSound(theirs);
    const { body } = await ask(owner, "assistances");
    const [held] = body.assistances as { id: string }[];
    await ask(owner, `assistances/${held?.id}`, undefined, "DELETE");
    await theirs.goto(`${stack().storefront}/producer/giay-to`);
    await theirs.waitForURL(/\/producer$/);
    expect(await theirs.getByText("Bạn đang làm thay cho").count()).toBe(0);
  });
});
