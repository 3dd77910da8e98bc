import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATA_DIR, readCatalogue } from "./catalogue";
import { refusalLine } from "./rows/refusal";

const MEDIA = join(__dirname, "../../../storefront/public/media");

describe("the demo's own data", () => {
  const catalogue = readCatalogue();

  it("holds 104 products, 15 sales points and 3 fairs, none refused", () => {
    expect(catalogue.refusals.map(refusalLine)).toEqual([]);
    expect(catalogue.products).toHaveLength(104);
    expect(catalogue.salesPoints.filter(({ startsIn }) => startsIn === null)).toHaveLength(15);
    expect(catalogue.salesPoints.filter(({ startsIn }) => startsIn !== null)).toHaveLength(3);
  });

  it("rates 13 candidates and one unrated product with nothing, and 90 with a certificate", () => {
    const certificates = catalogue.products.flatMap(({ certificate }) => certificate ?? []);
    expect(certificates).toHaveLength(90);
    expect(certificates.filter(({ stars }) => stars === 5)).toHaveLength(16);
    expect(certificates.filter(({ standing }) => standing === "revoked")).toHaveLength(3);
  });

  it("has a scene for every producer and, for all but alcohol, pictures in three widths", () => {
    const pictures = new Set(readdirSync(MEDIA));
    for (const { key, alcohol, scene } of catalogue.products) {
      expect(catalogue.scenes.has(scene)).toBe(true);
      for (const name of alcohol ? [scene] : [key, scene]) {
        for (const width of [320, 640, 1080]) expect(pictures).toContain(`${name}-${width}.webp`);
      }
    }
    for (const { picture } of catalogue.salesPoints) expect(existsSync(join(MEDIA, `${picture}-640.webp`))).toBe(true);
    expect(existsSync(join(DATA_DIR, "pictures.tsv"))).toBe(true);
  });

  it("marks eight alcoholic drinks", () => {
    expect(catalogue.products.filter(({ alcohol }) => alcohol).map(({ name }) => name.split(" ")[0])).toEqual(
      Array(8).fill("Rượu"),
    );
  });
});

describe("bad rows", () => {
  it("are refused with file, line and reason while the rest goes in", () => {
    const { products, refusals } = readCatalogue(join(__dirname, "fixtures"));
    expect(products.map(({ key }) => key)).toEqual(["good"]);
    expect(refusals.map(refusalLine).toSorted()).toEqual([
      'offers.tsv:4: price "120000.5" is not a whole number of đồng',
      "products.tsv:3: 4 stars without a decision",
      'products.tsv:4: unknown group "toys"',
      'products.tsv:5: certificate number "OCOP-1" is already on line 2',
      "products.tsv:6: has 2 cells, the heading has 23",
      "products.tsv:7: no good row in offers.tsv",
      'products.tsv:8: stars "2" are not 3, 4 or 5',
    ]);
  });
});
