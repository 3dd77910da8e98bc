import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { sheetOf } from "../../modules/certification/rules/sheet";
import { CRITERIA_SETS } from "../../modules/certification/data/criteria";
import { drawDecisionList } from "./decision-list";
import type { DecisionListFacts, MinutesFacts, ScoreSheetFacts } from "./facts";
import { drawMinutes } from "./minutes";
import { drawScoreSheet } from "./score-sheet";
import { resultWords } from "./words";

/** Texts and size in millimetres of each page, as a reader of the file finds them. */
async function read(file: Buffer): Promise<{ text: string; size: number[] }[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
    return {
      text: text.normalize("NFC").replace(/\s+/g, " "),
      size: page.view.slice(2).map((length) => Math.round((length / 72) * 25.4)),
    };
  });
  return Promise.all(pages);
}

const whole = async (file: Buffer): Promise<string> => (await read(file)).map(({ text }) => text).join(" ");

const office = {
  superior: "Ủy ban nhân dân tỉnh Thanh Hóa",
  body: "Hội đồng đánh giá, phân hạng sản phẩm OCOP",
  place: "Thanh Hóa",
  day: "2026-02-05",
};

const score = (member: string, points: number | null, more: { outlier?: boolean; conflict?: string } = {}) => ({
  member,
  points,
  outlier: more.outlier ?? false,
  conflict: more.conflict ?? null,
});

const minutes = (changes: Partial<MinutesFacts> = {}): MinutesFacts => ({
  office,
  number: "12",
  round: "Đợt 1 năm 2026",
  decision: "148/QĐ-TTg",
  met_on: "2026-02-05",
  met_at: "Phòng họp Văn phòng điều phối",
  council: [
    { name: null, post: "Lãnh đạo UBND tỉnh", seat: "chair" },
    { name: null, post: "Sở Nông nghiệp và Môi trường", seat: "vice_chair" },
    { name: "Thư ký thử nghiệm", post: "Văn phòng điều phối nông thôn mới", seat: "secretary" },
    { name: null, post: "Sở Công Thương", seat: "member" },
  ],
  text: "Các thành viên thống nhất với kết quả chấm.\nĐề nghị chủ thể hoàn thiện bao bì.",
  dossiers: [
    {
      product: "Chè lam Phủ Quảng",
      producer: "Hợp tác xã Thử nghiệm",
      place: "xã Vĩnh Lộc",
      scores: [
        score("Lãnh đạo UBND tỉnh", 92.5),
        score("Sở Nông nghiệp và Môi trường", 91.5),
        score("Văn phòng điều phối nông thôn mới", 60, { outlier: true }),
        score("Sở Công Thương", null, { conflict: "là thành viên của hợp tác xã" }),
      ],
      mean: 81.33,
      spread: 18.48,
      stopped_by: [],
      result: { rank: 4, outcome: "recognise", stars: 4, potential_five: false, reason: null },
    },
    {
      product: "Mật ong không rõ nguồn",
      producer: "Hộ kinh doanh Thử nghiệm",
      place: "",
      scores: [score("Lãnh đạo UBND tỉnh", 95), score("Sở Công Thương", 95)],
      mean: 95,
      spread: 0,
      stopped_by: ["Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc"],
      result: { rank: null, outcome: "decline", stars: null, potential_five: false, reason: "stopped" },
    },
  ],
  ...changes,
});

const recognised = (index: number, stars: number, more: Partial<DecisionListFacts["products"][number]> = {}) => ({
  product: `Sản phẩm ${index}`,
  producer: `Hợp tác xã số ${index}`,
  place: "xã Hoằng Lộc, tỉnh Thanh Hóa",
  group: "Thực phẩm",
  points: stars === 4 ? 75.5 : 60,
  stars,
  potential_five: false,
  stars_before: null,
  certificate_number: `TH-2026-${index}`,
  ...more,
});

const list = (products: DecisionListFacts["products"]): DecisionListFacts => ({
  decision_number: "2942/QĐ-UBND",
  decided_on: "2026-08-05",
  issuer: "Ủy ban nhân dân tỉnh Thanh Hóa",
  office: "Văn phòng điều phối",
  products,
});

function sheetFacts(version: string, set: string | null, filled: boolean): ScoreSheetFacts {
  const criteria = CRITERIA_SETS.find((one) => one.version === version);
  const sheet = criteria ? sheetOf(criteria, set) : null;
  if (sheet === null || criteria === undefined) throw new Error(`no sheet ${version}/${set}`);
  return {
    office,
    round: "Đợt 1 năm 2026",
    product: "Mật ong hoa nhãn",
    producer: "Hợp tác xã Thử nghiệm",
    place: "xã Hoằng Lộc",
    group: "Thực phẩm",
    decision: criteria.decision,
    product_set: set === null ? null : "Mật ong",
    member: filled ? "Sở Công Thương" : null,
    parts: sheet.parts.map(({ code, vi, max, lines }) => ({
      code,
      name: vi,
      max,
      points: filled ? max : null,
      lines: lines.map((line) => ({
        code: line.code,
        name: line.vi,
        max: line.max,
        options: (line.options ?? []).map((option) => ({ points: option.points, text: option.vi })),
        points: filled ? line.max : null,
        reason: filled && line.code === lines[0]?.code ? "Nguyên liệu trong xã" : null,
      })),
    })),
    conditions: sheet.knock_outs.map(({ vi }, index) => ({ name: vi, met: filled && index === 0 })),
    total: filled ? 100 : null,
    rank: null,
    comment: null,
  };
}

describe("minutes", () => {
  it("say who met, what each gave, and what came of it, in the layout of administrative papers", async () => {
    const pages = await read(await drawMinutes(minutes()));
    expect(pages[0]?.size).toEqual([210, 297]);
    const text = pages.map((page) => page.text).join(" ");
    for (const words of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
      "Số: 12/BB-HĐ",
      "Thanh Hóa, ngày 05 tháng 02 năm 2026",
      "Hội đồng có 4 thành viên.",
      "Thư ký thử nghiệm, Văn phòng điều phối nông thôn mới Ủy viên thư ký",
      "Đề nghị chủ thể hoàn thiện bao bì.",
      "81,33",
      "Chênh lệch lớn so với các thành viên khác",
      "có xung đột lợi ích: là thành viên của hợp tác xã",
      "Điều kiện loại: Toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc.",
      "Hội đồng thống nhất: 1 hồ sơ 4 sao, 1 hồ sơ không xếp hạng.",
      "CHỦ TỊCH HỘI ĐỒNG",
    ])
      expect(text).toContain(words);
  });

  it("leave room for what is not known yet", async () => {
    const text = await whole(await drawMinutes(minutes({ number: null, met_on: null, met_at: null, dossiers: [] })));
    expect(text).toContain("Số: ……/BB-HĐ");
    expect(text).toContain("Không có hồ sơ nào được đánh giá.");
    expect(text).not.toContain("null");
  });

  it("number the pages from the second on, and keep every dossier", async () => {
    const [one] = minutes().dossiers;
    if (one === undefined) throw new Error("no dossier");
    const dossiers = Array.from({ length: 30 }, (_, index) => ({ ...one, product: `Sản phẩm thứ ${index + 1}` }));
    const pages = await read(await drawMinutes(minutes({ dossiers })));
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach(({ text }, index) => expect(text.endsWith(` ${index + 1}`)).toBe(index > 0));
    const text = pages.map((page) => page.text).join(" ");
    for (const { product } of dossiers) expect(text.split(`. ${product} `).length).toBeGreaterThan(1);
  });
});

describe("a result in words", () => {
  it.each([
    [{ rank: 5, outcome: "recognise", stars: 4, potential_five: true, reason: null }, "4 sao (tiềm năng 5 sao)"],
    [{ rank: 5, outcome: "recognise", stars: 5, potential_five: false, reason: null }, "5 sao"],
    [
      { rank: 4, outcome: "propose", stars: null, potential_five: false, reason: null },
      "Đề nghị cấp trên công nhận 4 sao",
    ],
    [
      { rank: 2, outcome: "decline", stars: null, potential_five: false, reason: "below_three_stars" },
      "2 sao (không cấp giấy chứng nhận)",
    ],
    [
      { rank: 4, outcome: "decline", stars: null, potential_five: false, reason: "below_five_stars" },
      "Không đạt 5 sao",
    ],
    [{ rank: null, outcome: "decline", stars: null, potential_five: false, reason: "stopped" }, "Không xếp hạng"],
  ] as const)("%o is %s", (result, words) => expect(resultWords(result)).toBe(words));
});

describe("the annex of a decision", () => {
  it("lists products by stars, says what they are, and adds them up", async () => {
    const products = [
      recognised(1, 3),
      recognised(2, 4, { potential_five: true, points: 92, stars_before: 3 }),
      recognised(3, 4, { stars_before: 5 }),
      recognised(4, 3, { stars_before: 3, certificate_number: null }),
    ];
    const pages = await read(await drawDecisionList(list(products)));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.size).toEqual([297, 210]);
    const text = pages[0]?.text ?? "";
    for (const words of [
      "Phụ lục DANH SÁCH SẢN PHẨM ĐƯỢC CÔNG NHẬN",
      "Quyết định số 2942/QĐ-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Thanh Hóa",
      "Hạng 4 sao: 2 sản phẩm 1 Sản phẩm 2",
      "Tiềm năng 5 sao. Nâng hạng từ 3 sao",
      "Hạ hạng từ 5 sao",
      "Đánh giá lại",
      "Tổng cộng: 4 sản phẩm; 2 sản phẩm 4 sao, trong đó 1 sản phẩm tiềm năng 5 sao; 2 sản phẩm 3 sao.",
    ])
      expect(text).toContain(words);
  });

  it("shows the heads of its table on every page, each product once", async () => {
    const products = Array.from({ length: 90 }, (_, index) => recognised(index + 1, index < 20 ? 4 : 3));
    const pages = await read(await drawDecisionList(list(products)));
    expect(pages.length).toBeGreaterThan(3);
    const table = pages.filter(({ text }) => text.includes("Hợp tác xã số"));
    for (const { text } of table) expect(text).toContain("Số giấy chứng nhận");
    const text = pages.map((page) => page.text).join(" ");
    for (const { certificate_number } of products) expect(text.split(`${certificate_number} `)).toHaveLength(2);
    expect(text).toContain("Tổng cộng: 90 sản phẩm; 20 sản phẩm 4 sao; 70 sản phẩm 3 sao.");
  });

  it("keeps a very long name within its page", async () => {
    const products = [recognised(1, 3, { product: "Bánh gai ".repeat(600) }), recognised(2, 3)];
    const pages = await read(await drawDecisionList(list(products)));
    expect(pages.map(({ text }) => text).join(" ")).toContain("Hợp tác xã số 2");
    expect(pages.length).toBeLessThan(4);
  });
});

describe("a score sheet", () => {
  it("has every line with its most points, filled in or blank", async () => {
    const blank = await whole(await drawScoreSheet(sheetFacts("781", "honey", false)));
    const filled = await whole(await drawScoreSheet(sheetFacts("781", "honey", true)));
    for (const { name, lines } of sheetFacts("781", "honey", true).parts)
      for (const words of [name, ...lines.map((line) => line.name)])
        for (const text of [blank, filled]) expect(text).toContain(words);
    expect(filled).toContain("Tổng điểm 100 100");
    expect(blank).toContain("Tổng điểm 100 ");
    expect(blank).not.toContain("Tổng điểm 100 100");
    expect(filled).toContain("[x] Toàn bộ nguyên liệu nhập khẩu");
    expect(blank).not.toContain("[x]");
    expect(filled).toContain("Nguyên liệu trong xã");
    expect(filled).toContain("Không xếp hạng");
  });

  it("has one line a part where nothing finer is on record", async () => {
    const text = await whole(await drawScoreSheet(sheetFacts("148+1489", null, true)));
    const [first] = sheetFacts("148+1489", null, true).parts;
    expect(text.split(first?.name ?? "?")).toHaveLength(2);
  });
});
