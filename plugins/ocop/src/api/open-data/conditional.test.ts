import { describe, expect, it } from "vitest";
import { hasVersion } from "./conditional";

const version = { etag: 'W/"abc"', modified: new Date("2026-11-26T01:02:03.456Z") };
const asked = (none_match?: string, modified_since?: string) => hasVersion({ none_match, modified_since }, version);

describe("hasVersion", () => {
  it.each(['W/"abc"', '"abc"', '"x", W/"abc"', "*"])("knows the version by %s", (tag) => {
    expect(asked(tag)).toBe(true);
  });

  it.each(['W/"abd"', '"ABC"', "abc", "", '"x","y"'])("does not take %s for it", (tag) => {
    expect(asked(tag)).toBe(false);
  });

  it("goes by the time where no tag is named, and only then", () => {
    expect(asked(undefined, "Thu, 26 Nov 2026 01:02:03 GMT")).toBe(true);
    expect(asked(undefined, "Thu, 26 Nov 2026 01:02:02 GMT")).toBe(false);
    expect(asked(undefined, "yesterday")).toBe(false);
    expect(asked('"x"', "Thu, 26 Nov 2027 01:02:03 GMT")).toBe(false);
    expect(asked()).toBe(false);
  });
});
