import { describe, expect, it } from "vitest";
import { officeAudit as words } from "../../shared/i18n/vi/office-audit";
import { changeInWords } from "./change-words";
import { vocabulariesOf } from "./vocabularies";

const ID = "spg_01M8BJDJR1Y49YSQ62RKXQRE8F";

function read(subject: string, field: string, before: string | null, after: string | null) {
  return changeInWords({ field, before, after }, subject, words, vocabulariesOf("vi"));
}

describe("a change of the audit trail in words", () => {
  it("has the words of the screens for codes, by table", () => {
    expect(read("dossier", "status", "submitted", "accepted_form")).toEqual({
      field: "Trạng thái",
      before: "Mới nộp, chờ kiểm tra",
      after: "Hồ sơ hợp lệ, chờ hội đồng",
    });
    expect(read("rating_round", "status", null, "open")?.after).toBe("Đang nhận hồ sơ");
    expect(read("sales_point", "status", null, "open")?.after).toBe("Đang hoạt động");
  });

  it("writes days, yes and no, and lists as people do", () => {
    expect(read("sales_point", "day", null, "2026-11-26")?.after).toBe("26/11/2026");
    expect(read("sales_point", "show_picture", "false", "true")).toMatchObject({ before: "không", after: "có" });
    expect(read("sales_point", "found", null, '["Bánh gai","Nem chua"]')?.after).toBe("Bánh gai, Nem chua");
    expect(read("supply_request", "words", null, "[chưa đóng ngoặc")?.after).toBe("[chưa đóng ngoặc");
  });

  it("leaves out ids of rows and what stays empty", () => {
    expect(read("sales_point", "check_id", null, "spchk_01M8BJDKT81V2XECH3Q773WXY5")).toBeNull();
    expect(read("sales_point", "goods", null, ID)).toBeNull();
    expect(read("sales_point", "seen", null, JSON.stringify([ID]))?.after).toBe("1 mục");
    expect(read("sales_point", "found", null, "[]")).toBeNull();
  });

  it("keeps the name of a field that it does not know", () => {
    expect(read("office", "unheard_of", "a", "b")).toEqual({ field: "unheard_of", before: "a", after: "b" });
  });
});
