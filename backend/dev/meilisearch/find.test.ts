import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseEnvironment } from "../../src/config/env";
import { StackError } from "../stack-error";
import { findMeilisearch } from "./find";

const folder = mkdtempSync(path.join(tmpdir(), "find-meilisearch-"));
const program = path.join(folder, "meilisearch");
writeFileSync(program, "#!/bin/sh\necho meilisearch 1.50.0\n");
chmodSync(program, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const find = (variables: NodeJS.ProcessEnv, searchPath = "") =>
  findMeilisearch(parseEnvironment(variables), searchPath);

describe.skipIf(process.platform === "win32")("findMeilisearch", () => {
  it("takes the server that is named before a program", () => {
    expect(find({ MEILISEARCH_HOST: "http://search:7700", MEILISEARCH_API_KEY: "k" }, folder)).toEqual({
      host: "http://search:7700",
      key: "k",
    });
  });
  it("takes a program from the path, and nothing else of that name", () => {
    expect(find({}, `/nowhere:${folder}`)).toEqual({ program, version: "1.50.0" });
    expect(find({}, "/nowhere:relative")).toBeUndefined();
  });
  it("heeds SEARCH_ENGINE", () => {
    expect(find({ SEARCH_ENGINE: "postgres", MEILISEARCH_HOST: "http://search:7700" }, folder)).toBeUndefined();
    expect(() => find({ SEARCH_ENGINE: "meilisearch" })).toThrow(StackError);
  });
});
