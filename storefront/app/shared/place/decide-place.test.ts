import { describe, expect, it } from "vitest";
import { decidePlace, type PlaceMatch } from "./decide-place";

const hoangHoa: PlaceMatch = {
  communeCode: "15829",
  communeName: "Xã Hoằng Hóa",
  provinceCode: "38",
  provinceName: "Tỉnh Thanh Hóa",
  via: "current",
  note: null,
};
const renamed: PlaceMatch = { ...hoangHoa, via: "former" };
const other: PlaceMatch = { ...renamed, communeCode: "15853", communeName: "Xã Hoằng Tiến" };

describe("decidePlace", () => {
  it("takes today's name as it is", () => {
    expect(decidePlace([hoangHoa], "")).toEqual({ kind: "found", match: hoangHoa });
  });

  it("shows a former name's successor before going on", () => {
    expect(decidePlace([renamed], "")).toEqual({ kind: "renamed", match: renamed });
    expect(decidePlace([renamed], "15829")).toEqual({ kind: "found", match: renamed });
  });

  it("asks when several communes fit", () => {
    expect(decidePlace([renamed, other], "").kind).toBe("choose");
    expect(decidePlace([renamed, other], "15853")).toEqual({ kind: "found", match: other });
    expect(decidePlace([renamed, renamed], "").kind).toBe("renamed");
  });

  it("ignores a choice that does not fit the text", () => {
    expect(decidePlace([renamed], "99999").kind).toBe("renamed");
    expect(decidePlace([], "15829").kind).toBe("unknown");
  });
});
