import { describe, expect, it } from "vitest";
import { portalReturn } from "./return-path";

const back = (path: string) => portalReturn("/producer", new URLSearchParams({ "tro-lai": path }));

describe("the page that a log-in leads back to", () => {
  it.each(["/producer", "/en/producer", "/producer/don-hang?trang=2", "/producer/loi-moi/abc_-1"])(
    "may be %s",
    (path) => expect(back(path)).toBe(path),
  );
  it.each([
    "",
    "//evil.example/producer",
    "https://evil.example/producer",
    "/producer/dang-nhap",
    "/producerx",
    "/san-pham",
    "/office/cham-diem",
    "/\\evil.example",
    "/producer\\evil",
  ])("is never %s", (path) => expect(back(path)).toBeNull());
  it("is one of the same portal", () => {
    const query = new URLSearchParams({ "tro-lai": "/office/loi-moi/abc" });
    expect(portalReturn("/office", query)).toBe("/office/loi-moi/abc");
  });
});
