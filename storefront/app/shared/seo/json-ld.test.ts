import fc from "fast-check";
import { scriptSafe } from "./json-ld";

describe("scriptSafe", () => {
  it("lets nothing end the script", () => {
    const text = scriptSafe({ name: "</script><script>alert(1)</script><!-- \u2028 &" });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script><!-- \u2028 &" });
  });

  it("keeps any value as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(scriptSafe(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
