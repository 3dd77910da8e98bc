import jsQR from "jsqr";
import { PNG } from "pngjs";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { LABEL_SIZES, MAX_LABELS } from "../../shared/traceability-vocabulary";
import { labelCode, labelPdf } from "./label-pdf";
import { lotAddress } from "./read-labels";

const address = lotAddress("https://cho-ocop.example", "0123456789ABCDEFGHJKMNPQRSTVWXYZ".repeat(5).slice(0, 137));
const facts = {
  product_title: "Chè lam Thạch Xá ẵm ậ ệ ỗ ợ ữ ự đường phên",
  variant_title: "Hộp 500 g",
  number: "L261126-01",
  made_on: "2026-11-26",
  best_before: "2027-05-26",
  producer: "Hợp tác xã Nông nghiệp Thử nghiệm",
};

async function readPdf(file: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.normalize("NFC").replace(/\s+/g, " "));
}

/** How often a text stands in another. */
const times = (text: string, part: string): number => text.split(part).length - 1;

describe("a sheet of labels", () => {
  it.each(LABEL_SIZES)("of size %s has each label's facts whole, with every mark", async (size) => {
    const pages = await readPdf(await labelPdf(facts, address, size, 2));
    const text = pages.join(" ");
    for (const fact of ["Số lô: L261126-01", "NSX: 26/11/2026", "HSD: 26/05/2027"]) expect(times(text, fact)).toBe(2);
    expect(text).toContain("Sản xuất: Hợp tác xã");
    expect(text).toContain("Chè lam Thạch Xá");
  });

  it("has marks that stack, as they are typed", async () => {
    for (const title of ["ẰẲẴẮẶ ẦẨẪẤẬ ỀỂỄẾỆ", "ỒỔỖỐỘ ỜỞỠỚỢ ỪỬỮỨỰ", "ỲỶỸÝỴ ỷ ỹ ỵ Đ đ ằ ẵ ặ ẫ ậ"]) {
      const file = await labelPdf({ ...facts, product_title: title, variant_title: null }, address, "a4-24", 1);
      expect((await readPdf(file)).join("").replaceAll(" ", "")).toContain(title.replaceAll(" ", ""));
    }
  });

  it("goes on over as many pages as it takes", async () => {
    for (const [size, count, pages] of [
      ["a4-24", 24, 1],
      ["a4-24", 25, 2],
      ["a4-65", 130, 2],
      ["roll-50x30", 3, 3],
    ] as const) {
      const texts = await readPdf(await labelPdf(facts, address, size, count));
      expect(texts).toHaveLength(pages);
      expect(times(texts.join(" "), "NSX:")).toBe(count);
    }
  });

  it("stays on its page with the longest words that can be", async () => {
    const long = {
      ...facts,
      product_title: "Bánh ".repeat(60),
      number: "M".repeat(20),
      producer: "Hợp tác xã ".repeat(18),
    };
    for (const size of LABEL_SIZES) {
      const texts = await readPdf(await labelPdf(long, address, size, 1));
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain("NSX: 26/11/2026 HSD: 26/05/2027");
    }
  });

  it("embeds its letters and the code once, however many labels there are", async () => {
    const file = (await labelPdf(facts, address, "a4-65", MAX_LABELS)).toString("latin1");
    expect(times(file, "/FontFile2")).toBe(2);
    expect(times(file, "/Subtype /Image")).toBe(1);
    expect(file.length).toBeLessThan(3_000_000);
  });

  it("has a code from which a phone reads the address", async () => {
    const { data, width, height } = PNG.sync.read(await labelCode(address));
    // White paper around it, as on the label.
    const paper = new PNG({ width: width + 64, height: height + 64, fill: true });
    paper.data.fill(255);
    PNG.bitblt({ width, height, data } as PNG, paper, 0, 0, width, height, 32, 32);
    expect(jsQR(new Uint8ClampedArray(paper.data), paper.width, paper.height)?.data).toBe(address);
    // 49 modules: what the sizes of the sheets count with.
    expect(width).toBe(49 * 8);
  });
});
