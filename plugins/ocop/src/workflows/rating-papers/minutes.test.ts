import { describe, expect, it } from "vitest";
import type { MinutesFacts } from "./facts";
import { drawMinutes } from "./minutes";
import { readPdf, wholeText } from "../../shared/pdf/read-pdf.fixture";
import { office } from "./papers.fixture";
import { resultWords } from "./words";

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

describe("minutes", () => {
  it("say who met, what each gave, and what came of it, in the layout of administrative papers", async () => {
    const pages = await readPdf(await drawMinutes(minutes()));
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
    const text = await wholeText(
      await drawMinutes(minutes({ number: null, met_on: null, met_at: null, dossiers: [] })),
    );
    expect(text).toContain("Số: ……/BB-HĐ");
    expect(text).toContain("Không có hồ sơ nào được đánh giá.");
    expect(text).not.toContain("null");
  });

  it("number the pages from the second on, and keep every dossier", async () => {
    const [one] = minutes().dossiers;
    if (one === undefined) throw new Error("no dossier");
    const dossiers = Array.from({ length: 30 }, (_, index) => ({ ...one, product: `Sản phẩm thứ ${index + 1}` }));
    const pages = await readPdf(await drawMinutes(minutes({ dossiers })));
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
