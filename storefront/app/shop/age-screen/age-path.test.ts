import { afterAgeScreen, ageScreenPath, pageOf } from "./age-path";

const after = (path: string) => afterAgeScreen(new URL(`http://x${ageScreenPath("vi", path)}`).searchParams);

describe("the way back from the age screen", () => {
  it("is the page the visitor came from", () => {
    expect(ageScreenPath("en", "/en/san-pham?q=a b")).toBe("/en/xac-nhan-tuoi?tro-lai=%2Fen%2Fsan-pham%3Fq%3Da+b");
    expect(after("/san-pham/ruou-x-abc123?quy-cach=v1")).toBe("/san-pham/ruou-x-abc123?quy-cach=v1");
    expect(pageOf(new Request("http://shop/san-pham/x.data?quy-cach=v&_routes=a"))).toBe("/san-pham/x?quy-cach=v");
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/a\nb",
    "",
    "/xac-nhan-tuoi",
  ])("is never %j", (path) => expect(after(path)).toBeNull());
});
