import { createPgConnection } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import { readBadges } from "../../plugins/ocop/src/workflows/certification/read-badges";
import { databaseUrl, onDatabase } from "../support/audit";
import { type Browser, DESKTOP, PHONE, startBrowser } from "../support/browser";
import { officer, officerOf, type TestOfficer } from "../support/officers";
import { picture } from "../support/picture";
import { fitsBothScreens, openPortalAs } from "../support/portal-screens";
import { acceptedDossier, freshNumber, must, type Scene, setScene, soldProduct, today } from "../support/rating-scene";
import { handInDossier } from "../support/dossiers";
import { apiJson, stack } from "../support/stack";

/** Points of A, B and C of five members: means of 89.96 and of 90. */
const JUST_BELOW = [
  ["39,95", "25", "25"],
  ["39,96", "25", "25"],
  ["39,97", "25", "25"],
  ["40", "25", "25"],
  ["39,92", "25", "25"],
];
const NINETY = Array.from({ length: 5 }, () => ["40", "25", "25"]);
const BELOW_NAME = `Chè lam sát ngưỡng ${freshNumber()}`;
const NINETY_NAME = `Nước mắm chín mươi ${freshNumber()}`;

let desk: Browser;
let tablet: Browser;
let buyer: Browser;
let scene: Scene;
let members: TestOfficer[];
let centre: TestOfficer;
let below: { product_id: string; dossier_id: string };
let ninety: { product_id: string; dossier_id: string };
let round: RoundAnswer;

beforeAll(async () => {
  [desk, tablet, buyer] = await Promise.all([
    startBrowser({ viewport: DESKTOP }),
    startBrowser({ viewport: PHONE }),
    startBrowser({ viewport: DESKTOP }),
  ]);
  [scene, centre] = await Promise.all([setScene(), officer("registrar", null)]);
  const more = await Promise.all([1, 2, 3].map(async () => officerOf(scene.registrar.office_id, "council")));
  members = [...scene.members, ...more];
  const [low, high] = [await soldProduct(scene, BELOW_NAME), await soldProduct(scene, NINETY_NAME)];
  const { id } = await handInDossier(scene.owner, { purpose: "rate", rated_product_id: low.rated_product_id });
  below = { product_id: low.product_id, dossier_id: id };
  const purpose = { purpose: "rate", rated_product_id: high.rated_product_id };
  ninety = { product_id: high.product_id, dossier_id: await acceptedDossier(scene, purpose) };
});
afterAll(async () => {
  await Promise.all([desk.close(), tablet.close(), buyer.close()]);
});

const roundAt = (rest = ""): string => `/office/dot-danh-gia/${round.id}${rest}`;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).last();
const saysSaved = async (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();

async function readRound(): Promise<RoundAnswer> {
  return (await must<{ round: RoundAnswer }>(scene.registrar, `rating-rounds/${round.id}`)).round;
}

const entryOf = (dossier_id: string): string => {
  const entry = round.entries.find((one) => one.dossier_id === dossier_id);
  if (entry === undefined) throw new Error("the dossier is not in the round");
  return entry.id;
};

describe("a round in the browser", () => {
  it("begins with the commune's report and the check of a dossier's form", async () => {
    const at = `/office/ho-so-danh-gia/${below.dossier_id}`;
    const commune = await openPortalAs(tablet, scene.commune, at);
    await commune.getByText("Lập báo cáo", { exact: true }).click();
    await button(commune, "Lưu báo cáo").click();
    await commune.getByText("Chọn một trong hai.").first().waitFor();
    await commune.getByLabel("Số báo cáo").fill("12/BC-UBND");
    await commune.getByLabel("Ngày báo cáo").fill(today());
    for (const choice of await commune.getByRole("radio", { name: "Đạt", exact: true }).all()) await choice.check();
    await commune.getByRole("radio", { name: "Đề nghị đánh giá, phân hạng" }).check();
    await button(commune, "Lưu báo cáo").click();
    await commune.getByText("Số 12/BC-UBND").waitFor();
    await fitsBothScreens(commune);

    const page = await openPortalAs(desk, scene.registrar, "/office/ho-so-danh-gia");
    await page.getByLabel("Tên sản phẩm hoặc chủ thể").fill(BELOW_NAME);
    await page.getByRole("button", { name: "Lọc" }).click();
    await page.getByText("Xã đề nghị đánh giá, báo cáo số 12/BC-UBND").first().waitFor();
    await fitsBothScreens(page);
    await page.getByRole("link", { name: BELOW_NAME }).click();
    await page.getByRole("heading", { level: 1, name: BELOW_NAME }).waitFor();
    const part = page.getByRole("listitem").filter({ hasText: "2. Phương án, kế hoạch kinh doanh" }).last();
    await part.getByText("2. Phương án, kế hoạch kinh doanh").click();
    await part.getByRole("radio", { name: "Đạt", exact: true }).check();
    await part.getByRole("button", { name: "Lưu kết quả kiểm tra" }).click();
    await saysSaved(page, "Đã lưu kết quả kiểm tra phần 2.");
    await fitsBothScreens(page);
    await picture(page, "intake");
    await page.getByText("Chấp nhận hồ sơ hợp lệ", { exact: true }).first().click();
    await button(page, "Chấp nhận hồ sơ hợp lệ").click();
    await page.getByText("Hồ sơ hợp lệ, chờ hội đồng").first().waitFor();
  });

  it("gets a calendar, a council and its dossiers", async () => {
    const page = await openPortalAs(desk, scene.registrar, "/office/dot-danh-gia/moi");
    await page.getByLabel("Tên đợt").fill("Đợt thử nghiệm trên trình duyệt");
    for (const label of ["Nhận hồ sơ từ ngày", "Đến hết ngày"]) await page.getByLabel(label).fill(today());
    await page.getByLabel("Ngày hội đồng họp").fill("2026-01-01");
    await button(page, "Lập đợt đánh giá").click();
    await page.getByText("Các ngày phải theo thứ tự").waitFor();
    await page.getByLabel("Ngày hội đồng họp").fill(today());
    await fitsBothScreens(page);
    await button(page, "Lập đợt đánh giá").click();
    await page.getByRole("heading", { level: 1, name: "Đợt thử nghiệm trên trình duyệt" }).waitFor();
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
    await page.getByText("Đợt chưa có hồ sơ nào.").waitFor();

    await page.getByRole("link", { name: "Sửa hội đồng" }).click();
    await page.getByLabel("Chức vụ ghi trong quyết định").fill("Chuyên viên Văn phòng điều phối");
    await page.getByLabel("Chức danh trong hội đồng").selectOption("secretary");
    await button(page, "Thêm thành viên").click();
    await page.getByText("Chuyên viên Văn phòng điều phối").first().waitFor();
    await fitsBothScreens(page);
    for (const [index, { officer_id }] of members.entries()) {
      const seat = { officer_id, post: `Ủy viên ${index + 1}`, seat: index === 0 ? "chair" : "member" };
      await must(scene.registrar, `rating-rounds/${id}/council`, seat);
    }
    await page.goto(`${stack().storefront}/office/dot-danh-gia/${id}`);
    await button(page, "Mở nhận hồ sơ").click();
    await page.getByText("Đang nhận hồ sơ").first().waitFor();
    await page.getByRole("link", { name: "Đưa hồ sơ vào đợt" }).click();
    for (const name of [BELOW_NAME, NINETY_NAME]) {
      await button(page, `Đưa vào: ${name}`).click();
      await page.getByText(name).waitFor({ state: "detached" });
    }
    await fitsBothScreens(page);
    await page.getByRole("link", { name: "Về đợt đánh giá" }).click();
    await button(page, "Bắt đầu chấm điểm").click();
    await page.getByText("Đang chấm điểm").first().waitFor();
    await fitsBothScreens(page);
    await picture(page, "round");
    ({ round } = await must<{ round: RoundAnswer }>(scene.registrar, `rating-rounds/${id}`));
    expect(round.entries).toHaveLength(2);
  });

  it("loses nothing of a sheet when the log-in has run out", async () => {
    const [chair] = members;
    if (chair === undefined) throw new Error("no chair");
    const at = roundAt(`/ho-so/${entryOf(below.dossier_id)}/phieu`);
    const page = await openPortalAs(tablet, chair, at);
    await page.getByLabel("Điểm (0 đến 40)").fill("40,5");
    await button(page, "Lưu nháp").click();
    await page.getByText("Nhiều nhất 40 điểm.").first().waitFor();
    await page.getByLabel("Điểm (0 đến 40)").fill("39,95");
    await page.getByRole("status").filter({ hasText: "39,95 trên 100 điểm" }).waitFor();
    await fitsBothScreens(page);
    await picture(page, "sheet");
    await tablet.context.clearCookies();
    await button(page, "Lưu nháp").click();
    await page.getByText("Phiên đăng nhập đã hết.").waitFor();
    expect(await page.getByLabel("Điểm (0 đến 40)").inputValue()).toBe("39,95");
    const again = await openPortalAs(tablet, chair, at);
    await again.getByText("Đã mở lại những gì bạn viết dở trên máy này.").waitFor();
    expect(await again.getByLabel("Điểm (0 đến 40)").inputValue()).toBe("39,95");
    await button(again, "Lưu nháp").click();
    await saysSaved(again, "Đã lưu nháp.");
  });

  it("is scored by five members on a phone, one part at a time", async () => {
    for (const [index, member] of members.entries()) {
      let page: Page | null = null;
      for (const [dossier_id, sheets] of [
        [below.dossier_id, JUST_BELOW],
        [ninety.dossier_id, NINETY],
      ] as const) {
        const at = roundAt(`/ho-so/${entryOf(dossier_id)}/phieu`);
        if (page === null) page = await openPortalAs(tablet, member, at);
        else await page.goto(`${stack().storefront}${at}`);
        for (const [part, max] of [
          ["A", 40],
          ["B", 25],
          ["C", 35],
        ] as const) {
          const box = page.getByLabel(`Điểm (0 đến ${max})`);
          await box.waitFor({ state: "attached" });
          if (!(await box.isVisible()))
            await page
              .getByText(new RegExp(`^${part}\\. `))
              .first()
              .click();
          await box.fill(sheets[index]?.["ABC".indexOf(part)] ?? "");
        }
        await button(page, "Lưu và nộp phiếu").click();
        await saysSaved(page, "Đã nộp phiếu.");
      }
      await page?.close();
    }
    expect((await readRound()).entries.map(({ submitted }) => submitted)).toEqual([5, 5]);
  });

  it("closes with 89.96 at four stars and 90 as a potential five, in a table that says what it means", async () => {
    const page = await openPortalAs(desk, scene.registrar, roundAt());
    await button(page, "Chốt điểm").click();
    await page.getByText("Đã chốt điểm").first().waitFor();
    await page.getByText("Chưa ghi biên bản cuộc họp.").waitFor();
    await page.getByRole("link", { name: "Bảng kết quả" }).click();
    await page.getByRole("heading", { level: 1, name: "Bảng kết quả" }).waitFor();
    const row = (name: string) => page.getByRole("row").filter({ hasText: name });
    expect(await row(BELOW_NAME).innerText()).toMatch(/89,96[\s\S]*4 sao$/);
    expect(await row(NINETY_NAME).innerText()).toMatch(/90[\s\S]*4 sao, tiềm năng 5 sao$/);
    await fitsBothScreens(page);
    await picture(page, "results");
    await page.getByRole("link", { name: BELOW_NAME }).click();
    await page.getByText("Điểm của từng thành viên").first().waitFor();
    await fitsBothScreens(page);

    await page.goto(`${stack().storefront}${roundAt("/bien-ban")}`);
    await page.getByLabel("Địa điểm").fill("Trụ sở UBND tỉnh");
    await page.getByLabel("Ý kiến tại cuộc họp").fill("Hội đồng nhất trí.");
    await button(page, "Lưu biên bản").click();
    await saysSaved(page, "Đã lưu biên bản.");
    await fitsBothScreens(page);
    const minutes = await desk.context.request.get(`${stack().storefront}${roundAt("/in/bien-ban")}`);
    expect([minutes.status(), minutes.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  });
});

/** The stars that the shop's page of a product says, for somebody who never saw it before. */
async function starsInShop(product_id: string): Promise<string | null> {
  const { badges } = await apiJson<{ badges: { badge: { certificate_number: string } | null }[] }>(
    `/store/badges?product_id[]=${product_id}`,
  );
  const number = badges[0]?.badge?.certificate_number;
  if (number === undefined) return null;
  const { product } = await apiJson<{ product: { slug: string } | null }>(
    `/store/certificates/${encodeURIComponent(number)}`,
  );
  const page = await buyer.open(`${stack().storefront}/san-pham/${product?.slug}`);
  const text = await page.getByRole("region", { name: "Giấy chứng nhận" }).innerText();
  await page.close();
  return text;
}

describe("what a round decided", () => {
  it("is in the shop within five seconds of the decision", async () => {
    const page = await openPortalAs(desk, scene.registrar, roundAt("/quyet-dinh"));
    const decision = `${freshNumber()}/QĐ-UBND`;
    await page.getByLabel("Số quyết định").fill(decision);
    await page.getByLabel("Ngày quyết định").fill(today());
    await button(page, "Xem lại trước khi ban hành").click();
    await page.getByText("Cần số giấy chứng nhận.").first().waitFor();
    await page.getByText("Đánh số hàng loạt").click();
    await page.getByLabel("Mẫu số").fill(`{n}/${freshNumber()}`);
    await button(page, "Điền số").click();
    await page.getByLabel(`Số giấy chứng nhận của ${BELOW_NAME}`).waitFor();
    await fitsBothScreens(page);
    await picture(page, "decision");
    await button(page, "Xem lại trước khi ban hành").click();
    await page.getByText("2 sản phẩm: ").waitFor();
    await fitsBothScreens(page);
    await picture(page, "decided");
    await button(page, "Ban hành và cấp giấy chứng nhận").click();
    await expect.poll(async () => starsInShop(ninety.product_id), { timeout: 5_000 }).toContain("tiềm năng 5 sao");
    expect(await starsInShop(below.product_id)).toContain(decision);
    await page.getByText("Đã có quyết định").first().waitFor();
    const list = await desk.context.request.get(`${stack().storefront}${roundAt("/in/danh-sach")}`);
    expect([list.status(), list.headers()["content-type"]]).toEqual([200, "application/pdf"]);
  });

  it("goes up to the centre where it is a potential five", async () => {
    const entry = entryOf(ninety.dossier_id);
    const page = await openPortalAs(desk, scene.registrar, roundAt(`/ho-so/${entry}`));
    await page.getByLabel("Số công văn").fill("12/TTr-UBND");
    await button(page, "Gửi lên cấp trên").click();
    await page.getByText("Đã gửi", { exact: true }).waitFor();
    const above = await openPortalAs(desk, centre, "/office/chuyen-cap-tren");
    await above.getByRole("link", { name: NINETY_NAME }).waitFor();
    const receive = above.getByRole("button", { name: `Ghi đã nhận: ${NINETY_NAME}` });
    await receive.click();
    // Others may have been received before; this one can be no more.
    await receive.waitFor({ state: "detached" });
    await above.getByText("Cấp trên đã nhận").first().waitFor();
    await fitsBothScreens(above);
    expect((await readRound()).entries.find(({ id }) => id === entry)?.forwarded?.status).toBe("received");
  });

  it("is suspended and reinstated by a decision, with its reason", async () => {
    const held = (await readRound()).entries.find(({ dossier_id }) => dossier_id === below.dossier_id)?.certificate;
    const at = `/office/chung-nhan/${held?.id}`;
    const page = await openPortalAs(desk, scene.registrar, at);
    for (const [act, said] of [
      ["Đình chỉ", "Đã đình chỉ giấy chứng nhận."],
      ["Khôi phục hiệu lực", "Đã khôi phục giấy chứng nhận."],
    ] as const) {
      await page.getByRole("radio", { name: new RegExp(`^${act}`) }).check();
      await page.getByLabel("Số quyết định").fill(`${freshNumber()}/QĐ-UBND`);
      await page.getByLabel("Lý do").fill("Kiểm tra theo kế hoạch");
      await button(page, "Xem lại").click();
      await page.getByRole("heading", { name: "Xác nhận" }).waitFor();
      await button(page, act).click();
      await saysSaved(page, said);
    }
    await fitsBothScreens(page);
  });

  it("ends at midnight in Việt Nam, for a clock of the shop and on its pages", async () => {
    const { product_id } = below;
    const { rows } = await onDatabase((client) =>
      client.query<{ id: string; number: string; issued_on: string; expires_on: string }>(
        `select c.id, c.number, c.issued_on, c.expires_on from certificate c
         join product_rated_product link on link.rated_product_id = c.rated_product_id and link.deleted_at is null
         where link.product_id = $1 and c.status = 'active'`,
        [product_id],
      ),
    );
    const [held] = rows;
    if (held === undefined) throw new Error("there is no certificate");
    const connection = createPgConnection({ clientUrl: databaseUrl() });
    const container = { resolve: () => connection } as unknown as MedusaContainer;
    const badgeAt = async (moment: Date) =>
      (await readBadges(container, [product_id], "everyone", () => moment)).get(product_id)?.stars ?? null;
    const midnight = Date.parse(`${held.expires_on}T00:00:00+07:00`);
    try {
      expect(await badgeAt(new Date(midnight - 1000))).toBe(4);
      expect(await badgeAt(new Date(midnight))).toBeNull();
    } finally {
      await connection.destroy();
    }
    // The shop's own clock stands at today: a certificate of three years ago ends with it.
    const former = `${Number(today().slice(0, 4)) - 3}${today().slice(4)}`;
    await onDatabase((client) =>
      client.query("update certificate set issued_on = $1, expires_on = $2 where id = $3", [former, today(), held.id]),
    );
    expect(await starsInShop(product_id)).toBeNull();
    const check = await buyer.open(`${stack().storefront}/xac-thuc/${encodeURIComponent(held.number)}`);
    expect(await check.getByRole("heading", { level: 1 }).innerText()).toMatch(/hết hạn/);
  });
});
