import { describe, expect, it } from "vitest";
import { compose, parseThing } from "./still-life";

describe("a thing of a still life", () => {
  it("is read with its place, size and turn", () => {
    expect(parseThing("jar(amber,turmeric,1f41d)@-120,5*1.5~-8")).toEqual({
      what: "jar(amber,turmeric,1f41d)",
      x: -120,
      y: 5,
      scale: 1.5,
      turn: -8,
    });
    expect(() => parseThing("jar(amber)")).toThrow('cannot read "jar(amber)"');
  });
});

describe("a picture", () => {
  it("carries the art of its package inside, so that it needs no network", async () => {
    const svg = await compose("weave-sand", "clay", "jar(amber,turmeric,1f41d)@0,0*1 1f33e@200,0*1");
    expect(svg.match(/<image href="data:image\/png;base64,/g)).toHaveLength(2);
    expect(svg).not.toMatch(/href="http/);
  });

  it.each([
    ["marble-sand", "clay", "", 'unknown ground "marble"'],
    ["weave-pink", "clay", "", 'unknown colour "pink"'],
    ["sky-sky", "swamp-leaf-600", "", 'unknown layer "swamp"'],
    ["weave-sand", "clay", "kettle(clay)@0,0*1", 'unknown shape "kettle"'],
    ["weave-sand", "clay", "ffff@0,0*1", 'no art for "ffff"'],
    ["weave-sand", "clay", "1f41f!neon@0,0*1", 'unknown tint "neon"'],
  ])("of %s, %s, %s is refused by name", async (back, front, things, reason) => {
    await expect(compose(back, front, things)).rejects.toThrow(reason);
  });
});
