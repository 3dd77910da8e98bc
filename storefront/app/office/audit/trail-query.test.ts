import { readTrailQuery, trailAddress, trailApiQuery } from "./trail-query";

describe("the address of the audit trail", () => {
  it("is read, and leaves out what it does not understand", () => {
    const search = new URLSearchParams("nguoi=ofr_1&loai=certificate&tu=2026-02-30&den=2026-11-26&sau=a b&x=1");
    expect(readTrailQuery(search)).toEqual({
      actor: "ofr_1",
      subject: "certificate",
      from: "",
      to: "2026-11-26",
      before: "",
    });
  });

  it("goes to the API by the API's names, and back into an address", () => {
    const query = readTrailQuery(new URLSearchParams("loai=producer&tu=2026-01-01&sau=audit_1"));
    expect(trailApiQuery(query)).toBe("subject_type=producer&from=2026-01-01&before=audit_1");
    expect(trailAddress("/office/lich-su", query, { before: "" })).toBe("/office/lich-su?loai=producer&tu=2026-01-01");
    expect(trailAddress("/office/lich-su", readTrailQuery(new URLSearchParams()))).toBe("/office/lich-su");
  });
});
