import { describe, expect, it } from "vitest";
import { asBankWrites } from "./save.server";

describe("the name of an account", () => {
  it.each([
    ["Hợp tác xã Đông Á", "HOP TAC XA DONG A"],
    ["NGUYEN VAN A", "NGUYEN VAN A"],
    ["Công ty TNHH Trà & Cà phê", "CONG TY TNHH TRA & CA PHE"],
  ])("%s is written as banks write it", (typed, written) => {
    expect(asBankWrites(typed)).toBe(written);
  });
});
