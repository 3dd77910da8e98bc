import { describe, expect, it } from "vitest";
import { featureBan, isUnadvertised } from "./advertising";

const drink = (alcohol_strength: number | null) => ({ alcohol_strength, is_alcohol: true });
const tea = { alcohol_strength: null, is_alcohol: false };
const plain = { named_like_alcohol: false };

describe("isUnadvertised", () => {
  it.each([
    [drink(14.9), false],
    [drink(15), true],
    [drink(45), true],
    [drink(null), true],
    [{ alcohol_strength: 0, is_alcohol: false }, false],
    [tea, false],
  ])("%j: %s", (good, unadvertised) => {
    expect(isUnadvertised(good)).toBe(unadvertised);
  });
});

describe("featureBan", () => {
  it("features a point by its other goods, and one whose goods nobody listed yet", () => {
    expect(featureBan(plain, [drink(40), tea])).toBeNull();
    expect(featureBan(plain, [])).toBeNull();
    expect(featureBan(plain, [drink(5)])).toBeNull();
  });

  it("features no house of strong drinks alone", () => {
    expect(featureBan(plain, [drink(40), drink(29.5)])).toBe("goods");
    expect(featureBan(plain, [drink(null)])).toBe("goods");
  });

  it("features no name of a drink, whatever is sold there", () => {
    expect(featureBan({ named_like_alcohol: true }, [tea])).toBe("name");
  });
});
