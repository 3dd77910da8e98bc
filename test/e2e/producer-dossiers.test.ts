import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESKTOP, PHONE, seriousFindings, startBrowser, type Browser } from "../support/browser";
import { PDF } from "../support/dossiers";
import { ask, demoMember, newProducer, type Person } from "../support/members";
import { closeScreens, OWN_PARTS, screens } from "../support/operator-screens";
import { expectSound, openPortalAs, typeUntilKept } from "../support/portal-screens";

// Of its own, so that the operator finds this one and no earlier one.
const PRODUCT = `Mật ong thử nghiệm ${Date.now().toString(36)}`;

let browser: Browser;
let plain: Browser;
let owner: Person & { producer_id: string };

beforeAll(async () => {
  [browser, plain, owner] = await Promise.all([
    startBrowser({ viewport: PHONE }),
    startBrowser({ viewport: PHONE, javaScriptEnabled: false }),
    newProducer(),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), plain.close(), closeScreens()]);
});

describe("a dossier on a phone", () => {
  it("is begun, filled in part by part, scored with the star in sight, handed in, and checked by the operator", async () => {
    const page = await openPortalAs(browser, owner, "/producer/ho-so-danh-gia/moi");
    await expectSound(page);
    await page.getByRole("button", { name: "Bắt đầu" }).click();
    await page.getByText("Chọn một sản phẩm, hoặc điền tên sản phẩm.").waitFor();
    await page.getByLabel("Tên sản phẩm").fill(PRODUCT);
    await page.getByLabel("Nhóm sản phẩm").selectOption("food");
    await page.getByRole("button", { name: "Bắt đầu" }).click();
    await page.getByRole("heading", { level: 1, name: PRODUCT }).waitFor();
    await expectSound(page);
    const dossier = page.url();
    expect(await page.getByRole("main").getByRole("link", { name: "Thiếu: Phiếu đăng ký" }).count()).toBe(1);

    await page.getByRole("link", { name: "Thiếu: Phiếu đăng ký" }).click();
    for (const part of ["1. Phiếu đăng ký", "2. Phương án", "3. Giới thiệu", "4. Giấy đăng ký"]) {
      await page.getByRole("heading", { level: 1, name: part }).waitFor();
      await page
        .getByLabel("Ảnh chụp hoặc PDF")
        .setInputFiles({ name: "giấy.pdf", mimeType: "application/pdf", buffer: PDF });
      await page.getByRole("button", { name: "Gửi tệp" }).click();
      await page.getByRole("link", { name: "giấy.pdf" }).waitFor();
      await page.getByRole("button", { name: "Lưu và sang phần sau" }).click();
    }
    await page.getByRole("heading", { level: 1, name: "5. Sản phẩm mẫu" }).waitFor();
    await page.getByRole("radio", { name: "Có", exact: true }).check();
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByRole("status").filter({ hasText: "Đã lưu." }).waitFor();
    await expectSound(page);

    await page.goto(`${dossier.split("?")[0]}/tu-cham`);
    const sum = (text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();
    await page.getByLabel("Điểm (0 đến 40)").fill("40,5");
    await page.getByRole("button", { name: "Lưu và sang phần sau" }).click();
    await page.getByText("Nhiều nhất 40 điểm.").waitFor();
    await page.getByLabel("Điểm (0 đến 40)").fill("39,99");
    await sum("39,99 trên 100 điểm");
    await page.getByRole("button", { name: "Lưu và sang phần sau" }).click();
    await page.getByLabel("Điểm (0 đến 25)").fill("25");
    await page.getByRole("button", { name: "Lưu và sang phần sau" }).click();
    await page.getByLabel("Điểm (0 đến 35)").fill("25");
    await sum("89,99 trên 100 điểm");
    await sum("Với số điểm này: 4 sao.");
    await page.getByLabel("Điểm (0 đến 35)").fill("25,01");
    await sum("4 sao, tiềm năng 5 sao");
    await expectSound(page);
    await page.getByRole("button", { name: "Lưu", exact: true }).click();
    await page.getByText("Hồ sơ đã đủ để nộp.").waitFor();
    await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
    await page.getByText("Đã nộp, chờ kiểm tra").first().waitFor();

    const office = await screens(0, "ocop-dossiers");
    await office.getByLabel("Tìm", { exact: true }).fill(PRODUCT);
    await office
      .getByRole("row", { name: new RegExp(PRODUCT) })
      .first()
      .getByRole("button", { name: "Xem và kiểm tra" })
      .click();
    const dialog = office.getByRole("dialog");
    await dialog.getByRole("heading", { name: PRODUCT }).waitFor();
    expect(await seriousFindings(office, OWN_PARTS)).toEqual([]);
    await dialog.getByRole("button", { name: "Hỏi lại chủ thể" }).click();
    await dialog.getByLabel("Câu hỏi, điều cần bổ sung").fill("Trang cuối của biểu 03?");
    await dialog.getByRole("button", { name: "Hỏi lại chủ thể" }).click();
    await dialog.getByText("Chờ chủ thể trả lời").first().waitFor();

    await page.reload();
    await page.getByText("Trang cuối của biểu 03?").waitFor();
    await page.getByRole("textbox", { name: "Câu trả lời" }).fill("Đã bổ sung trang cuối.");
    await expectSound(page);
    await page.getByRole("button", { name: "Gửi trả lời" }).click();
    await page.getByText("Đã trả lời, chờ kiểm tra").first().waitFor();
  });

  it("keeps what is typed when the page is opened anew", async () => {
    const { body } = await ask(owner, "dossiers", { purpose: "rate", product_name: "Chè giữ lại", group: "food" });
    const { id } = body.dossier as { id: string };
    const page = await openPortalAs(browser, owner, `/producer/ho-so-danh-gia/${id}/phan/16`);
    const note = page.getByLabel(/^Ghi chú/);
    await typeUntilKept(note, "Chuyện kể của bà");
    await page.reload();
    await page.getByText("Đã mở lại những gì bạn viết dở trên máy này.").waitFor();
    expect(await note.inputValue()).toBe("Chuyện kể của bà");
    await page.getByRole("radio", { name: "Có", exact: true }).check();
    await page.getByRole("button", { name: "Lưu và sang phần sau" }).click();
    await page.getByRole("heading", { level: 1, name: /^17\./ }).waitFor();
    const kept = async () =>
      page.evaluate((dossier) => Object.keys(localStorage).filter((key) => key.includes(dossier)), id);
    await expect.poll(kept).toEqual([]);
  });

  it("works without JavaScript", async () => {
    const page = await openPortalAs(plain, owner, "/producer/ho-so-danh-gia/moi");
    await page.getByLabel("Tên sản phẩm").fill("Bánh không kịch bản");
    await page.getByLabel("Nhóm sản phẩm").selectOption("food");
    await page.getByRole("button", { name: "Bắt đầu" }).click();
    await page.getByRole("link", { name: /^Tự chấm điểm/ }).click();
    await page.getByLabel("Điểm (0 đến 40)").fill("20");
    await page.getByRole("button", { name: "Lưu và sang phần sau" }).click();
    await page.getByText("20 trên 100 điểm").waitFor();
  });
});

describe("certificates on a phone and a desktop", () => {
  it("say how long they hold and lead to a dossier", async () => {
    const page = await openPortalAs(browser, await demoMember("chuthe@ocop.example"), "/producer/chung-nhan");
    await expectSound(page);
    expect(
      await page
        .getByRole("main")
        .getByText(/^Còn \d+ ngày$/)
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.getByRole("link", { name: /hồ sơ/ }).count()).toBeGreaterThan(0);
    await page.setViewportSize(DESKTOP);
    await expectSound(page);
    await page.setViewportSize(PHONE);
  });
});
