import { describe, expect, it } from "vitest";
import { logInReason, returnPath, returnQuery } from "./return-path";

const asked = (path: string): string | null => returnPath(new URLSearchParams({ "tro-lai": path }));

describe("returnPath", () => {
  it("leads back to a page of this shop", () => {
    expect(asked("/thanh-toan?a=1")).toBe("/thanh-toan?a=1");
    expect(returnPath(new URLSearchParams(returnQuery("/en/tai-khoan?trang=2", "het-han")))).toBe(
      "/en/tai-khoan?trang=2",
    );
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/%0d%0aset-cookie:x\r\nx",
    "javascript:alert(1)",
    "tai-khoan",
    "",
  ])("leads nowhere else: %s", (path) => {
    expect(asked(path)).toBeNull();
  });

  it("never leads to the log-in itself", () => {
    expect(asked("/tai-khoan/dang-nhap")).toBeNull();
    expect(asked("/en/tai-khoan/dang-xuat")).toBeNull();
  });
});

describe("logInReason", () => {
  it("knows its own reasons only", () => {
    expect(logInReason(new URLSearchParams("vi-sao=het-han"))).toBe("het-han");
    expect(logInReason(new URLSearchParams("vi-sao=<script>"))).toBeNull();
  });
});
