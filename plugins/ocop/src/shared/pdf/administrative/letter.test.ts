import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { type AdministrativePaper, drawLetter } from "./letter";
import { administrativePdf } from "./page";

const paper = (more: Partial<AdministrativePaper> = {}): AdministrativePaper => ({
  head: {
    superior: "Sở Nông nghiệp và Môi trường",
    body: "Văn phòng Minh họa",
    number: "Số: ……/VPĐP",
    place: "Thanh Hóa",
    day: "2026-02-05",
  },
  kind: null,
  about: "bổ sung hồ sơ đánh giá, phân hạng sản phẩm Chè lam",
  greeting: "Kính gửi",
  to: "Hợp tác xã Minh họa",
  paragraphs: ["Hồ sơ còn thiếu các nội dung sau:", "- Phiếu đăng ký;", "Đề nghị bổ sung trước ngày 31/12/2026."],
  signer: { title: "Chánh Văn phòng", name: null },
  receivers: ["Như trên", "Lưu: VT"],
  ...more,
});

async function pagesOf(...papers: AdministrativePaper[]): Promise<string[]> {
  const bytes = await administrativePdf(
    { title: "Thử" },
    ...papers.map((one) => (page: PDFKit.PDFDocument) => drawLetter(page, one)),
  );
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
  return text;
}

describe("a letter on paper", () => {
  it("has every part of an administrative paper", async () => {
    const [text] = await pagesOf(paper());
    for (const part of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
      "VĂN PHÒNG MINH HỌA",
      "Số: ……/VPĐP",
      "Thanh Hóa, ngày 05 tháng 02 năm 2026",
      "V/v bổ sung hồ sơ",
      "Kính gửi: Hợp tác xã Minh họa",
      "CHÁNH VĂN PHÒNG",
      "Nơi nhận:",
      "- Lưu: VT.",
    ])
      expect(text).toContain(part);
  });

  it("begins each letter on a page of its own, and numbers from its second page on", async () => {
    const long = paper({ paragraphs: Array.from({ length: 60 }, (_none, index) => `Đoạn ${index} của văn bản dài.`) });
    const pages = await pagesOf(long, paper({ kind: "THÔNG BÁO" }));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    expect(pages[1]?.startsWith("2") || pages[1]?.endsWith("2")).toBe(true);
    const last = pages.at(-1) ?? "";
    expect(last).toContain("THÔNG BÁO");
    expect(/(^|\n)\d+($|\n)/.test(last)).toBe(false);
  });
});
