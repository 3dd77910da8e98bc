import { describe, expect, it } from "vitest";
import { allTemplates, fieldsOf, fillParagraphs, fillText, namesIn, templateOf } from "./template";
import { paperOf } from "./paper";

/** What the recipients of each kind bring along; see workflows/letter. */
const BROUGHT = {
  certificate: [
    "producer",
    "product",
    "certificate_number",
    "stars",
    "decision_number",
    "last_day",
    "expires_on",
    "days_left",
  ],
  dossier: ["producer", "product", "missing"],
  seat: ["round"],
} as const;

describe("fillText", () => {
  it("puts values in and leaves room for what is not known", () => {
    expect(fillText("Kính gửi {{a}}, số {{b}}", { a: "HTX Thử nghiệm" })).toBe("Kính gửi HTX Thử nghiệm, số ……………");
  });

  it("never reads a value as a name or a pattern", () => {
    expect(fillText("{{a}}", { a: "{{b}} $& $1", b: "x" })).toBe("{{b}} $& $1");
  });

  it("joins lines where a text wants one value", () => {
    expect(fillText("{{a}}", { a: ["một", " ", "hai"] })).toBe("một, hai");
  });
});

describe("paragraphs", () => {
  const template = {
    ...templateOf("expiry_notice"),
    paragraphs: [
      "{{office}}:",
      { each: "papers", text: "- {{line}};" },
      { when: "chair", text: "Chủ trì: {{chair}}." },
    ],
  };

  it("come once for every line, and not at all without a value", () => {
    expect(fillParagraphs(template, { office: "VP", papers: "Biểu 01\n\n Biểu 02 " })).toEqual([
      "VP:",
      "- Biểu 01;",
      "- Biểu 02;",
    ]);
    expect(fillParagraphs(template, { office: "VP", chair: "Chủ tịch" })).toEqual(["VP:", "Chủ trì: Chủ tịch."]);
  });
});

describe("templates", () => {
  it("ask for nothing that neither the office nor the recipient says", () => {
    for (const template of allTemplates()) {
      const known = new Set<string>([
        "office",
        "recipient",
        ...BROUGHT[template.subject],
        ...fieldsOf(template).map(({ name }) => name),
      ]);
      expect([template.code, namesIn(template).filter((name) => !known.has(name))]).toEqual([template.code, []]);
    }
  });

  it("use each of their own fields, and name none twice", () => {
    for (const template of allTemplates()) {
      const used = namesIn(template);
      expect(template.fields.filter(({ name }) => !used.includes(name))).toEqual([]);
      const names = fieldsOf(template).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

const COMMON = {
  symbol: "VPĐP",
  number: "",
  place: "Thanh Hóa",
  day: "2026-11-05",
  signer_title: "Chánh Văn phòng",
  contact: "Phòng Nghiệp vụ, 0237 000 0000",
};

describe("a letter", () => {
  const recipient = {
    name: "Hợp tác xã Minh họa",
    values: {
      producer: "Hợp tác xã Minh họa",
      product: "Chè lam",
      certificate_number: "OCOP-38-1",
      stars: "4",
      decision_number: "12/QĐ-UBND",
      last_day: "31/12/2026",
      expires_on: "01/01/2027",
      days_left: "57",
    },
  };

  it("is laid out by its form: number and sign, name, subject", () => {
    const notice = paperOf(templateOf("expiry_notice"), COMMON, "Văn phòng Minh họa", recipient);
    expect(notice).toMatchObject({
      head: {
        body: "Văn phòng Minh họa",
        superior: null,
        number: "Số: ……/TB-VPĐP",
        place: "Thanh Hóa",
        day: "2026-11-05",
      },
      kind: "THÔNG BÁO",
      about: "Về việc giấy chứng nhận sản phẩm OCOP của Chè lam sắp hết hiệu lực",
      to: "Hợp tác xã Minh họa",
      signer: { title: "Chánh Văn phòng", name: null },
    });
    expect(notice.paragraphs[1]).toContain("số OCOP-38-1 hạng 4 sao");
    expect(notice.paragraphs.join(" ")).not.toContain("……");
    const letter = paperOf(
      templateOf("re_rating_reminder"),
      { ...COMMON, number: "12", deadline: "2026-12-01" },
      "Văn phòng Minh họa",
      recipient,
    );
    expect(letter).toMatchObject({ head: { number: "Số: 12/VPĐP" }, kind: null });
    expect(letter.paragraphs.join(" ")).toContain("trước ngày 01/12/2026");
  });

  it("has one paragraph for each line, and none for what was left blank", () => {
    const paper = paperOf(templateOf("council_invitation"), { ...COMMON, agenda: "Chấm điểm\nBỏ phiếu" }, "VP", {
      name: "Thành viên Hội đồng",
      values: { round: "Đợt 1 năm 2026" },
    });
    expect(paper.about).toBe("Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP");
    expect(paper.paragraphs[0]).toContain("sản phẩm OCOP (Đợt 1 năm 2026), trân trọng kính mời Thành viên Hội đồng");
    expect(paper.paragraphs).toContain("- Bỏ phiếu;");
    expect(paper.paragraphs.some((text) => text.startsWith("3. Chủ trì"))).toBe(false);
  });
});
