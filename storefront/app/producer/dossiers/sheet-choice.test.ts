import { describe, expect, it } from "vitest";
import { producerDossiers as words } from "../../shared/i18n/vi/producer-dossiers";
import { readSheetValue, sheetOptions, sheetValue } from "./sheet-choice";

const term = { in_force_from: "2020-06-08", in_force_to: null };

describe("score sheets as choices", () => {
  it("say which is in force and which is not whole", () => {
    const options = sheetOptions(
      [
        { ...term, version: "148+1489", decision: "148/QĐ-TTg", in_force: true, detail: "parts", product_sets: [] },
        {
          ...term,
          version: "781",
          decision: "781/QĐ-TTg",
          in_force: false,
          detail: "full",
          product_sets: [
            { code: "honey", vi: "Mật ong", complete: true, recorded_total: null },
            { code: "health-food", vi: "Thực phẩm chức năng", complete: false, recorded_total: 98 },
          ],
        },
      ],
      words,
    );
    expect(options).toEqual([
      { value: "148+1489/-", label: "148/QĐ-TTg (đang có hiệu lực, chưa đủ chi tiết)" },
      { value: "781/honey", label: "781/QĐ-TTg · Mật ong (để tập chấm)" },
      { value: "781/health-food", label: "781/QĐ-TTg · Thực phẩm chức năng (để tập chấm, chưa đủ chi tiết)" },
    ]);
  });

  it("are read as they are written", () => {
    expect(readSheetValue(sheetValue("781", "honey"))).toEqual({ criteria_version: "781", product_set: "honey" });
    expect(readSheetValue(sheetValue("148", null))).toEqual({ criteria_version: "148", product_set: null });
    expect(readSheetValue("")).toEqual({ product_set: null });
  });
});
