import { describe, expect, it } from "vitest";
import { portalReturn } from "./return-path";

const back = (path: string) => portalReturn(new URLSearchParams({ "tro-lai": path }));

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
    "/\\evil.example",
    "/producer\\evil",
  ])("is never %s", (path) => expect(back(path)).toBeNull());
});
