import { describe, expect, it } from "vitest";
import type { Language } from "../../../contract/errors";
import { bookOf } from "./book";
import { changeInWords, unitCodesIn } from "./change-words";

const ID = "spg_01M8BJDJR1Y49YSQ62RKXQRE8F";
const units = new Map([["14758", "Xã Hoằng Lộc"]]);

function read(subject: string, field: string, values: [string | null, string | null], language: Language = "vi") {
  const [before, after] = values;
  return changeInWords({ field, before, after }, subject, { book: bookOf(language), units });
}
const after = (subject: string, field: string, value: string, language: Language = "vi") =>
  read(subject, field, [null, value], language)?.after;

describe("a change of the audit trail in words", () => {
  it("has the words of the screens for codes, by table", () => {
    expect(read("dossier", "status", ["submitted", "accepted_form"])).toEqual({
      field: "Trạng thái",
      before: "Mới nộp, chờ kiểm tra",
      after: "Hồ sơ hợp lệ, chờ hội đồng",
    });
    expect(after("rating_round", "status", "open")).toBe("Đang nhận hồ sơ");
    expect(after("sales_point", "status", "open")).toBe("Đang hoạt động");
    expect(after("sales_point", "kind", "post_office", "en")).toBe("Post office");
  });

  it("names units beside their codes, and leaves the code alone where no unit has it", () => {
    expect(read("sales_point", "commune_code", ["99999", "14758"])).toEqual({
      field: "Xã",
      before: "99999",
      after: "Xã Hoằng Lộc (14758)",
    });
    const changes = [
      { field: "commune_code", before: "99999", after: "14758" },
      { field: "note", before: "1", after: "2" },
      { field: "issuer_unit_code", before: null, after: "14758" },
    ];
    expect(unitCodesIn(changes)).toEqual(["99999", "14758"]);
  });

  it("writes positions in degrees, points and đồng as the language does", () => {
    expect(read("sales_point", "latitude_e6", ["19807123", "19800000"])).toMatchObject({
      field: "Vĩ độ",
      before: "19,807123°",
      after: "19,8°",
    });
    expect(after("sales_point", "longitude_e6", "105776400", "en")).toBe("105.7764°");
    expect(after("rating_sheet", "total", "8996")).toBe("89,96");
    expect(after("certificate", "score_hundredths", "9000", "en")).toBe("90");
    expect(after("supply_request", "agreed_value", "1250000")).toBe("1.250.000\u00a0₫");
    expect(after("programme_plan", "recognised", "30")).toBe("30");
  });

  it("writes days, moments on Việt Nam's clock, yes and no, and lists as people do", () => {
    expect(after("sales_point", "day", "2026-11-26")).toBe("26/11/2026");
    expect(after("dossier", "submitted_at", "2026-11-25T18:05:09.123Z")).toBe("01:05 26/11/2026");
    expect(after("officer", "joined_at", "2026-11-25T18:05:09+00:00")).toBe("01:05 26/11/2026");
    expect(read("sales_point", "show_picture", ["false", "true"])).toMatchObject({ before: "không", after: "có" });
    expect(after("sales_point", "found", '["Bánh gai","Nem chua"]')).toBe("Bánh gai, Nem chua");
    expect(after("supply_request", "words", "[chưa đóng ngoặc")).toBe("[chưa đóng ngoặc");
  });

  it("leaves out ids of rows and what stays empty, but not the office that recognised", () => {
    expect(read("sales_point", "check_id", [null, "spchk_01M8BJDKT81V2XECH3Q773WXY5"])).toBeNull();
    expect(read("sales_point", "goods", [null, ID])).toBeNull();
    expect(after("sales_point", "seen", JSON.stringify([ID]))).toBe("1 mục");
    expect(read("sales_point", "found", [null, "[]"])).toBeNull();
    expect(after("sales_point", "recognised_by", "Sở Công Thương")).toBe("Sở Công Thương");
  });

  it("takes what somebody typed for text, whatever it is", () => {
    for (const typed of ["constructor", "__proto__", "toString"]) {
      expect(after("supply_request", "words", typed)).toBe(typed);
      expect(after("supply_request", "standards", JSON.stringify([typed, "VietGAP"]))).toBe(`${typed}, VietGAP`);
    }
  });

  it("keeps the name of a field that it does not know", () => {
    expect(read("office", "unheard_of", ["a", "b"])).toEqual({ field: "unheard_of", before: "a", after: "b" });
  });
});
