import { describe, expect, it } from "vitest";
import { OPEN_FILES } from "./files";
import { openApiDescription } from "./openapi";

/** What the validator says of a description; it is an ES module alone. */
async function judged(description: object) {
  const { Validator } = await import("@seriousme/openapi-schema-validator");
  const validator = new Validator();
  const plain = JSON.parse(JSON.stringify(description)) as Record<string, unknown>;
  const { valid, errors } = await validator.validate(plain);
  return { valid, errors, version: validator.version };
}

type Described = { paths: Record<string, { get: { operationId: string; parameters?: { name: string }[] } }> };

describe("the description of the open data", () => {
  it("is valid OpenAPI 3.1", async () => {
    expect(await judged(openApiDescription())).toEqual({ valid: true, errors: undefined, version: "3.1" });
  });

  it("is refused when it is not: the validator looks at it", async () => {
    const broken = { ...openApiDescription(), paths: { "/x": { get: { responses: { "200": {} } } } } };
    expect((await judged(broken)).valid).toBe(false);
  });

  it("names every file with its parameters, under an id of its own", () => {
    const { paths } = openApiDescription() as Described;
    expect(Object.keys(paths)).toEqual([
      "/open-data/v1",
      ...Object.keys(OPEN_FILES).map((file) => `/open-data/v1/${file}`),
    ]);
    const ids = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(paths["/open-data/v1/products.json"]?.get.parameters?.map(({ name }) => name)).toEqual(["cursor", "limit"]);
  });

  it("says nothing of people", () => {
    const text = JSON.stringify(openApiDescription());
    expect(text).not.toMatch(/"(phone|email|representative|tax_code|operator|legal_name)"/);
  });
});
