import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { OPEN_FILES } from "./files";
import { openApiDescription } from "./openapi";

type Described = { paths: Record<string, { get: { operationId: string; parameters?: { name: string }[] } }> };

describe("the description of the open data", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(openApiDescription())) as object);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("is refused when it is not: the validator looks at it", async () => {
    const broken = { ...openApiDescription(), paths: { "/x": { get: { responses: { "200": {} } } } } };
    expect((await new Validator().validate(JSON.parse(JSON.stringify(broken)) as object)).valid).toBe(false);
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
