import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seriousFindings } from "../support/browser";
import { ways } from "../support/delivery";
import { createProducer, removeMade, type Stored } from "../support/demo-rows";
import { closeScreens, OWN_PARTS, screens } from "../support/operator-screens";

const NAME = "Hộ kinh doanh Giao hàng Thử nghiệm";
let producer: Stored;

beforeAll(async () => {
  producer = await createProducer({ name: NAME, kind: "household", status: "active" });
});
afterAll(async () => {
  await closeScreens();
  await removeMade();
});

describe("the screen of a producer's ways of delivery", () => {
  it("adds, changes and removes one, and names what is wrong at its field", async () => {
    const page = await screens(0, "ocop-producers");
    await page.getByLabel("Tìm", { exact: true }).fill(NAME);
    await page
      .getByRole("row", { name: new RegExp(NAME) })
      .getByRole("button", { name: "Giao hàng" })
      .click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Chưa có cách giao hàng nào.").waitFor();
    await dialog.getByRole("button", { name: "Thêm cách giao hàng" }).click();
    await dialog.getByLabel("Tên *").fill("Giao tận nơi");
    await dialog.getByLabel("Phí (đồng) *").fill("9000000");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog.getByText("Tối đa 5000000.").waitFor();
    await dialog.getByText("Cần xem lại: Phí (đồng).").waitFor();
    await dialog.getByLabel("Phí (đồng) *").fill("30000");
    await dialog.getByLabel("Hẹn sớm nhất (ngày)").fill("5");
    await dialog.getByLabel("Hẹn muộn nhất (ngày)").fill("2");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog.getByText("Không được sớm hơn ngày sớm nhất.").waitFor();
    await dialog.getByLabel("Hẹn muộn nhất (ngày)").fill("7");
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog.getByText(/Giao tận nơi: 30\.000\s₫ · 5 đến 7 ngày/).waitFor();
    expect(await seriousFindings(page, OWN_PARTS)).toEqual([]);
    const [way] = await ways(producer.id);
    expect(way).toMatchObject({ rule: { kind: "flat", amount: 30_000 }, promised_days: { min: 5, max: 7 } });

    await dialog.getByRole("button", { name: "Sửa Giao tận nơi" }).click();
    await dialog.getByLabel("Cách tính phí").click();
    await page.getByRole("option", { name: "Theo tỉnh, thành phố" }).click();
    const rowsOf = (name: string) => dialog.getByRole("group", { name }).getByRole("button", { name: "Thêm dòng" });
    await rowsOf("Phí theo tỉnh, thành phố").click();
    await dialog.getByLabel("Phí theo tỉnh, thành phố, dòng 1: Tỉnh, thành phố").click();
    await page.getByRole("option", { name: "Thanh Hóa" }).click();
    await dialog.getByLabel("Phí theo tỉnh, thành phố, dòng 1: Phí (đồng)").fill("15000");
    await rowsOf("Chỉ giao tới").click();
    await dialog.getByLabel("Chỉ giao tới, dòng 1: Tỉnh, thành phố").click();
    await page.getByRole("option", { name: "Thanh Hóa" }).click();
    await dialog.getByLabel("Miễn phí từ (đồng tiền hàng)").fill("500000");
    expect(await seriousFindings(page, OWN_PARTS)).toEqual([]);
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await dialog
      .getByText(/1 tỉnh có phí riêng, nơi khác 30\.000\s₫ · chỉ tới 1 tỉnh, thành phố · miễn phí từ 500\.000\s₫/)
      .waitFor();
    expect(await ways(producer.id)).toMatchObject([
      {
        id: way?.id,
        rule: { kind: "province", amount: 30_000, fees: { "thanh-hoa": 15_000 } },
        free_from: 500_000,
        provinces: ["thanh-hoa"],
      },
    ]);

    await dialog.getByRole("button", { name: "Bỏ Giao tận nơi" }).click();
    await page.getByRole("button", { name: "Bỏ cách giao" }).click();
    await dialog.getByText("Chưa có cách giao hàng nào.").waitFor();
    expect(await ways(producer.id)).toEqual([]);
  });
});
