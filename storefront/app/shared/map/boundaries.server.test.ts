import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { unitShapes } from "./boundaries.server";
import { PROVINCE_POSITIONS } from "./province-positions";
import { SHIPPED_PROVINCES } from "./provinces.server";

const TODAY = PROVINCE_POSITIONS.map(({ code }) => code);
const FORMER = [...SHIPPED_PROVINCES.keys()].filter((code) => code.startsWith("F"));

let folder: string;
const { DATA_DIR } = process.env;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "boundaries-"));
  process.env.DATA_DIR = folder;
});
afterEach(async () => {
  if (DATA_DIR === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = DATA_DIR;
  await rm(folder, { recursive: true });
});

const load = async (code: string) => {
  const ring = [
    [105, 20],
    [106, 20],
    [106, 21],
    [105, 21],
    [105, 20],
  ];
  const geometry = { type: "MultiPolygon", coordinates: [[ring]] };
  await mkdir(path.join(folder, "map"));
  await writeFile(
    path.join(folder, "map", "boundaries.json"),
    JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties: { code }, geometry }] }),
  );
};

describe("the shapes of units", () => {
  it("are there for every province of today and until 2025 with nothing loaded", async () => {
    expect(TODAY.length + FORMER.length).toBe(97);
    for (const codes of [TODAY, FORMER]) {
      const { paths, shipped, box } = await unitShapes(codes, "whole");
      expect(Object.keys(paths).toSorted()).toEqual(codes.toSorted());
      expect(Object.values(paths).every((drawn) => drawn.startsWith("M"))).toBe(true);
      expect(shipped).toBe(true);
      expect(box?.width).toBeGreaterThan(100);
    }
  });

  it("weigh little on a slow line, as drawn and as data of the page", async () => {
    for (const [codes, most] of [
      [TODAY, 25_000],
      [FORMER, 32_000],
    ] as const) {
      const { paths } = await unitShapes(codes, "whole");
      const drawn = Object.values(paths).map((one) => `<path d="${one}" class="fill-bamboo-deep stroke-card"></path>`);
      expect(gzipSync(`${drawn.join("")}${JSON.stringify(paths)}`).byteLength).toBeLessThan(most);
    }
  });

  it("are not there for communes and districts, which are circles then", async () => {
    expect(await unitShapes(["14731", "F400"], "part")).toMatchObject({ paths: {}, box: null, shipped: false });
  });

  it("are an operator's before the shipped ones", async () => {
    const shipped = await unitShapes(["38"], "whole");
    await load("38");
    const loaded = await unitShapes(["38"], "whole");
    expect(loaded.paths["38"]).not.toBe(shipped.paths["38"]);
    expect(loaded).toMatchObject({ shipped: false, box: { width: 10 } });
    expect(await unitShapes(["38", "40"], "whole")).toMatchObject({ shipped: true });
  });
});
