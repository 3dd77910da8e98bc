import { z } from "@medusajs/framework/zod";
import { MedusaError } from "@medusajs/framework/utils";
import { describe, expect, it } from "vitest";
import { errorAnswer, errorCodeOf } from "./error-handler";
import { ApiError, languageOf } from "./errors";
import { fieldProblems } from "./validation";

const databaseError = (code: string) => Object.assign(new Error("insert into producer …"), { code, table: "producer" });

describe("errorCodeOf", () => {
  it.each([
    [databaseError("22021"), "invalid_request"],
    [databaseError("2201W"), "invalid_request"],
    [databaseError("22012"), "unknown_error"],
    [databaseError("23505"), "duplicate"],
    [databaseError("40001"), "conflict"],
    [databaseError("42P01"), "unknown_error"],
    [databaseError("23514"), "unknown_error"],
    [Object.assign(databaseError("23514"), { constraint: "reserved_within_stocked" }), "insufficient_inventory"],
    [new MedusaError("not_allowed", "Not enough stock available for item i_1"), "insufficient_inventory"],
    [{ message: "Timed-out acquiring lock.", name: "Error" }, "conflict"],
    [{ message: "Failed to acquire lock for key cart_1", name: "Error" }, "conflict"],
    [new URIError("bad"), "invalid_text"],
    [Object.assign(new Error(), { status: 400, type: "entity.parse.failed" }), "malformed_json"],
    [Object.assign(new Error(), { status: 413, type: "entity.too.large" }), "body_too_large"],
    [new MedusaError("not_found", "Order ord_1 was not found"), "not_found"],
    [new MedusaError("not_allowed", "…", "insufficient_inventory"), "insufficient_inventory"],
    [new TypeError("x is undefined"), "unknown_error"],
    ["text", "unknown_error"],
    [null, "unknown_error"],
  ])("sorts %s", (thrown, code) => {
    expect(errorCodeOf(thrown)).toBe(code);
  });
});

describe("errorAnswer", () => {
  it("never repeats a database's or a crash's text", () => {
    for (const thrown of [databaseError("23505"), databaseError("XX000"), new TypeError("secret")]) {
      for (const language of ["vi", "en"] as const) {
        expect(JSON.stringify(errorAnswer(thrown, language))).not.toMatch(/insert into|secret|stack/);
      }
    }
  });

  it("gives fields in the reader's language", () => {
    const parsed = z.strictObject({ kind: z.enum(["a"]) }).safeParse({ kind: "b", odd: 1 });
    const error = new ApiError("invalid_query", fieldProblems(parsed.error?.issues ?? []));
    expect(errorAnswer(error, "en")).toEqual({
      status: 400,
      body: {
        type: "invalid_data",
        code: "invalid_query",
        message: "The filter is not valid.",
        fields: { kind: "One of: a.", odd: "There is no such field." },
      },
    });
    expect(errorAnswer(error, "vi").body.fields?.odd).toBe("Không có trường này.");
  });
});

describe("languageOf", () => {
  it.each([
    [undefined, "vi"],
    ["en", "en"],
    ["en-GB,en;q=0.9,vi;q=0.8", "en"],
    ["en;q=0.3,vi-VN;q=0.9", "vi"],
    ["fr,de;q=0.5", "vi"],
    ["en;q=0", "vi"],
  ])("%s", (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
