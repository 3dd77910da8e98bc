import { z } from "@medusajs/framework/zod";
import { openIndex } from "../../contract/open-data";
import { OPEN_FILES, type OpenFile } from "./files";

const BASE = "/open-data/v1";

/** A shape of the contract as JSON Schema 2020-12, the one of OpenAPI 3.1. */
function schemaOf(shape: z.ZodType, io: "input" | "output" = "output"): Record<string, unknown> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
}

function parametersOf(query: z.ZodObject): object[] {
  const { properties = {}, required = [] } = schemaOf(query, "input") as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

const error = (description: string) => ({
  description,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
});

const headers = {
  ETag: { description: "Version of the data; send it back as If-None-Match", schema: { type: "string" } },
  "Last-Modified": { description: "Last change, or last midnight in Việt Nam", schema: { type: "string" } },
  Link: { description: 'The licence, and rel="next" where there is a next page', schema: { type: "string" } },
};

function contentOf({ media_type, holds }: OpenFile): object {
  const type = media_type.split(";")[0] ?? media_type;
  if (type !== "text/csv") return { [type]: { schema: schemaOf(holds) } };
  const columns = Object.keys(holds.shape).join(", ");
  const description = `UTF-8 with byte order mark, comma, first line with names: ${columns}. A cell that a spreadsheet would run as a formula begins with an apostrophe.`;
  return { [type]: { schema: { type: "string", description } } };
}

const operationOf = (name: string, file: OpenFile) => ({
  get: {
    operationId: name.replace(/[^a-z]+(.)/g, (_all, letter: string) => letter.toUpperCase()),
    summary: file.title,
    parameters: parametersOf(file.query),
    responses: {
      "200": { description: file.title, headers, content: contentOf(file) },
      "304": { description: "Nothing changed since the version that was named" },
      "400": error("A parameter that is not known or not valid"),
      "429": { ...error("Too many requests"), headers: { "Retry-After": { schema: { type: "integer" } } } },
    },
  },
});

const DESCRIPTION = `Certified OCOP products, their producers, where they are sold, and totals. Data under CC BY 4.0: name the source
and say what you changed; texts and pictures of the shop are not part of it. No key is needed. Nothing that names or reaches a
person is included. Rows marked is_demo are made up. Alcohol is listed as the register has it, marked age_restricted and without
a link to the shop. Addresses under v1 stay; fields may be added.`;

/** The description of the open data by OpenAPI 3.1, made of the same shapes that the answers are made of. */
export function openApiDescription(): object {
  const paths = Object.entries(OPEN_FILES).map(([name, file]) => [`${BASE}/${name}`, operationOf(name, file)] as const);
  const index = {
    operationId: "index",
    summary: "What there is",
    responses: {
      "200": { description: "What there is", content: { "application/json": { schema: schemaOf(openIndex) } } },
    },
  };
  const failure = {
    type: "object",
    required: ["type", "code", "message"],
    properties: {
      type: { type: "string" },
      code: { type: "string", description: "Stable" },
      message: { type: "string", description: "In the language of Accept-Language, vi or en" },
      fields: { type: "object", additionalProperties: { type: "string" } },
    },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "OCOP open data",
      version: "1.0.0",
      description: DESCRIPTION,
      license: { name: "CC BY 4.0", identifier: "CC-BY-4.0" },
    },
    servers: [{ url: "/" }],
    paths: { [BASE]: { get: index }, ...Object.fromEntries(paths) },
    components: { schemas: { Error: failure } },
  };
}
