import path from "node:path";
import { describe, expect, it } from "vitest";
import { territory } from "../../plugins/ocop/src/modules/territory/dataset/shipped.fixture";

/** Read by its path, because the storefront is compiled by other rules. */
const FILE: string = path.resolve(__dirname, "..", "..", "storefront", "scripts", "provinces", "units.ts");

describe("the provinces that are drawn", () => {
  it("are the units of the project, joined as the units were", async () => {
    const { PROVINCES } = (await import(FILE)) as { PROVINCES: Record<string, readonly (readonly [string, string])[]> };
    const { units, successions } = (await territory()).dataset;
    const former = units.filter(({ level, valid_to }) => level === "province" && valid_to !== null);
    const joined = new Map(
      successions
        .filter(({ from_code }) => former.some(({ code }) => code === from_code))
        .map(({ from_code, to_code }) => [from_code, to_code]),
    );
    const drawn = Object.entries(PROVINCES).flatMap(([today, parts]) =>
      parts.map(([code]) => [`F${code}`, today] as const),
    );
    expect(former).toHaveLength(63);
    expect(drawn).toHaveLength(63);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(joined));
  });
});
