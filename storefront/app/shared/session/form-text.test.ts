import { describe, expect, it } from "vitest";
import { formLines, formText, formTexts } from "./form-text";

const form = new FormData();
form.set("one", "  Nguye\u0302\u0303n\tVăn\r\nA\u0000 ");
form.set("many", "\r\nDòng 1\r\nDòng 2\rDòng\t3\u0007\n ");
form.set("file", new Blob(["x"]));

describe("texts of a form", () => {
  it("are composed and of one line", () => {
    expect(formText(form, "one")).toBe("Nguyễn Văn  A");
    expect(formTexts(form, ["one", "none"])).toEqual({ one: "Nguyễn Văn  A", none: "" });
  });

  it("keep their lines where they may have some", () => {
    expect(formLines(form, "many")).toBe("Dòng 1\nDòng 2\nDòng 3");
  });

  it("are empty for a file and for nothing", () => {
    for (const name of ["file", "none"]) expect([formText(form, name), formLines(form, name)]).toEqual(["", ""]);
  });
});
