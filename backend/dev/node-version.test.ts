import { describe, expect, it } from "vitest";

/** An ES module, because it runs before TypeScript does. */
const load = () => import("./node-version.mjs");

describe("nodeTooOld", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "100.1.0"])("passes %s", async (version) => {
    expect((await load()).nodeTooOld(version)).toBeUndefined();
  });

  it.each(["20.18.9", "18.20.4", "9.99.0", ""])("refuses %s in one line that names both", async (version) => {
    expect((await load()).nodeTooOld(version)).toBe(`Node 20.19 or newer is needed; this is ${version}.`);
  });
});
