import { afterAll, describe, expect, it } from "vitest";
import { seriousFindings } from "../support/browser";
import { closeScreens, OWN_PARTS, screens } from "../support/operator-screens";
import { fresh } from "../support/portal-people";

afterAll(closeScreens);

describe("the operators' screen of offices", () => {
  it("opens an office, invites an officer with a link that is shown once, and removes them again", async () => {
    const stamp = fresh();
    const name = `Phòng Minh họa ${stamp}`;
    const page = await screens(0, "ocop-offices");
    await page.getByRole("button", { name: "Thêm" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Tên cơ quan *").fill(name);
    await dialog.getByLabel("Loại *").click();
    await page.getByRole("option", { name: "Công Thương" }).click();
    await dialog.getByRole("button", { name: "Lưu" }).click();
    await page.getByLabel("Tìm", { exact: true }).fill(stamp);
    const row = page.getByRole("row", { name: new RegExp(stamp) });
    await row.getByText("Cả nước").waitFor();
    expect(await seriousFindings(page, ["main"])).toEqual([]);

    await row.getByRole("button", { name: "Cán bộ" }).click();
    await dialog.getByText("Chưa có cán bộ nào.").waitFor();
    await dialog.getByRole("button", { name: "Mời cán bộ" }).click();
    await dialog.getByLabel("Thư điện tử *").fill("khong-phai-thu");
    await dialog.getByLabel("Vai trò *").click();
    await page.getByRole("option", { name: "Chỉ xem" }).click();
    await dialog.getByRole("button", { name: "Mời cán bộ" }).click();
    await dialog.getByText(/Cần xem lại: Thư điện tử/).waitFor();
    await dialog.getByLabel("Thư điện tử *").fill(`can-bo-${stamp}@ocop.example`);
    await dialog.getByRole("button", { name: "Mời cán bộ" }).click();
    await dialog.getByText(/\/office\/loi-moi\/[\w-]{22}/).waitFor();
    await dialog.getByText("đã mời, đến").waitFor();
    expect(await seriousFindings(page, OWN_PARTS)).toEqual([]);

    await dialog.getByRole("button", { name: "Cho thôi hoặc hủy lời mời" }).click();
    await dialog.getByLabel("Cán bộ *").click();
    await page.getByRole("option", { name: `can-bo-${stamp}@ocop.example` }).click();
    await dialog.getByRole("button", { name: "Cho thôi hoặc hủy lời mời" }).click();
    await dialog.getByText("Chưa có cán bộ nào.").waitFor();
    await dialog.getByText(/Hủy lời mời can-bo/).waitFor();
  });
});
