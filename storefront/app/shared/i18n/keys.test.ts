const vi = import.meta.glob<Record<string, unknown>>("./vi/*.ts", { eager: true });
const en = import.meta.glob<Record<string, unknown>>("./en/*.ts", { eager: true });

/** Every path of a dictionary, with the kind of its value. */
function paths(value: unknown, prefix = ""): string[] {
  if (value === null || typeof value !== "object") return [`${prefix}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${prefix}.${key}`));
}

describe("the two languages", () => {
  it("have the same files", () => {
    const names = (files: object) =>
      Object.keys(files)
        .map((file) => file.split("/").at(-1))
        .toSorted();
    expect(names(en)).toEqual(names(vi));
    expect(Object.keys(vi).length).toBeGreaterThan(5);
  });

  for (const [file, texts] of Object.entries(vi)) {
    it(`have the same words in ${file.split("/").at(-1)}`, () => {
      expect(paths(en[file.replace("./vi/", "./en/")]).toSorted()).toEqual(paths(texts).toSorted());
    });
  }
});
