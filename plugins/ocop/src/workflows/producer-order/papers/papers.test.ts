import { describe, expect, it } from "vitest";
import { readPdf } from "../../../shared/pdf/read-pdf.fixture";
import type { PaperFacts } from "./facts";
import { drawLabel } from "./label";
import { drawPackingSlip } from "./packing-slip";

const facts = (changes: Partial<PaperFacts> = {}): PaperFacts => ({
  number: "1001-2",
  placed_on: "2026-11-26",
  mode: "delivery",
  from: { name: "Hợp tác xã Nông nghiệp Thử nghiệm", phone: "0912345678", place: "Xã Hoằng Lộc, Thanh Hóa" },
  to: { name: "Nhà văn hóa thôn Đoài", phone: "0987654321", lines: ["Ngõ 3, thôn Đoài", "Xã Ứng Hòa, Hà Nội"] },
  goods: [
    { title: "Nước mắm cá cơm", variant: "Chai 500 ml", quantity: 2 },
    { title: "Bánh gai Tứ Trụ", variant: null, quantity: 1 },
  ],
  to_collect: 185_000,
  delivery_name: "Giao tiêu chuẩn",
  carrier: null,
  tracking_code: null,
  note: "Gọi trước khi giao nhé",
  ...changes,
});

/** Every letter of Vietnamese with every tone, as one word each so that no line is broken inside. */
const ALPHABET = [
  "aàáảãạ",
  "ăằắẳẵặ",
  "âầấẩẫậ",
  "eèéẻẽẹ",
  "êềếểễệ",
  "iìíỉĩị",
  "oòóỏõọ",
  "ôồốổỗộ",
  "ơờớởỡợ",
  "uùúủũụ",
  "ưừứửữự",
  "yỳýỷỹỵ",
  "dđDĐ",
];

describe("papers of a part", () => {
  it("say from whom, to whom, what and how much cash, as text that can be searched", async () => {
    for (const draw of [drawPackingSlip, drawLabel]) {
      const [page, ...more] = await readPdf(await draw(facts()));
      expect(more).toEqual([]);
      for (const words of [
        "1001-2",
        "Hợp tác xã Nông nghiệp Thử nghiệm",
        "Nhà văn hóa thôn Đoài",
        "0987654321",
        "Ngõ 3, thôn Đoài",
        "Xã Ứng Hòa, Hà Nội",
        "2 × Nước mắm cá cơm (Chai 500 ml)",
        "1 × Bánh gai Tứ Trụ",
        "Thu tiền mặt: 185.000 đồng",
      ])
        expect(page?.text).toContain(words);
    }
  });

  it("have the size of their printers", async () => {
    expect((await readPdf(await drawPackingSlip(facts())))[0]?.size).toEqual([148, 210]);
    expect((await readPdf(await drawLabel(facts())))[0]?.size).toEqual([100, 150]);
  });

  it("have every mark of Vietnamese in their fonts, composed", async () => {
    for (const letters of ALPHABET) {
      const [slip] = await readPdf(await drawPackingSlip(facts({ note: `${letters} ${letters.toUpperCase()}` })));
      expect(slip?.text).toContain(letters);
      expect(slip?.text).toContain(letters.toUpperCase());
      const [label] = await readPdf(await drawLabel(facts({ to: { name: letters, phone: null, lines: [] } })));
      expect(label?.text).toContain(letters);
    }
  });

  it("ask for no cash where it is paid, and name the carrier", async () => {
    for (const draw of [drawPackingSlip, drawLabel]) {
      const [page] = await readPdf(
        await draw(facts({ to_collect: null, carrier: "Viettel Post", tracking_code: "VTP123" })),
      );
      expect(page?.text).toContain("Không thu tiền");
      expect(page?.text).not.toContain("Thu tiền mặt");
      expect(page?.text).toContain("Viettel Post · VTP123");
    }
  });

  it("put a long list on further pages, but stay one label", async () => {
    const goods = Array.from({ length: 60 }, (_, index) => ({
      title: `Hàng số ${index + 1}`,
      variant: null,
      quantity: 1,
    }));
    const slip = await readPdf(await drawPackingSlip(facts({ goods })));
    expect(slip.length).toBeGreaterThan(1);
    expect(slip.at(-1)?.text).toContain("Hàng số 60");
    const long = "Khu phố rất dài ".repeat(40).trim();
    const label = await readPdf(
      await drawLabel(facts({ goods, to: { name: long, phone: "0987654321", lines: [long] } })),
    );
    expect(label).toHaveLength(1);
    expect(label[0]?.text).toContain("và 56 loại hàng khác");
    expect(label[0]?.text).toContain("Thu tiền mặt: 185.000 đồng");
  });
});
