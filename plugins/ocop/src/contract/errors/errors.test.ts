import { readdirSync } from "node:fs";
import { ERRORS } from "./index";

describe("the error codes", () => {
  it("stand in one file each", async () => {
    const nouns = readdirSync(__dirname).filter((file) => !/^(index|entry|.*\.test)\.ts$/.test(file));
    const codes = await Promise.all(
      nouns.map(async (file) =>
        Object.values(await import(`./${file}`)).flatMap((table) => Object.keys(table as object)),
      ),
    );
    expect(codes.flat().sort()).toEqual(Object.keys(ERRORS).sort());
  });
});
