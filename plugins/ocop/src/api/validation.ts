import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { ApiError, type FieldProblem } from "./errors";

type Issue = z.core.$ZodIssue;

const WHOLE = "_";

function problem(issue: Issue): FieldProblem {
  switch (issue.code) {
    case "unrecognized_keys":
      return { vi: "Không có trường này.", en: "There is no such field." };
    case "too_big":
      return { vi: `Tối đa ${issue.maximum}.`, en: `At most ${issue.maximum}.` };
    case "too_small":
      return issue.inclusive
        ? { vi: `Tối thiểu ${issue.minimum}.`, en: `At least ${issue.minimum}.` }
        : { vi: `Phải lớn hơn ${issue.minimum}.`, en: `Must be above ${issue.minimum}.` };
    case "invalid_type":
      return { vi: "Thiếu hoặc sai kiểu dữ liệu.", en: "Missing or of the wrong type." };
    case "invalid_value": {
      const choices = issue.values.map(String).join(", ");
      return { vi: `Chỉ nhận: ${choices}.`, en: `One of: ${choices}.` };
    }
    default:
      return { vi: "Giá trị không hợp lệ.", en: "The value is not valid." };
  }
}

/** Names each field at fault: path with dots, unknown keys by their own name. */
export function fieldProblems(issues: readonly Issue[]): Record<string, FieldProblem> {
  const fields: [string, FieldProblem][] = issues.flatMap((issue) => {
    const path = issue.path.map(String);
    const names = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
    return names.map((name): [string, FieldProblem] => [name.join(".").slice(0, 80) || WHOLE, problem(issue)]);
  });
  return Object.fromEntries(fields);
}

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void;

/**
 * Middleware for a list route: parses the query string with a strict schema and leaves the result in
 * `req.validatedQuery` (read it with `queryOf`). An unknown or malformed filter answers 400 with the field named.
 */
export function validateQuery(schema: z.ZodType): Middleware {
  return (req, _res, next) => {
    const parsed = schema.safeParse(req.query);
    if (!parsed.success) throw new ApiError("invalid_query", fieldProblems(parsed.error.issues));
    req.validatedQuery = parsed.data as Record<string, unknown>;
    next();
  };
}

/** Middleware for a writing route: as `validateQuery`, for the body, into `req.validatedBody`. */
export function validateBody(schema: z.ZodType): Middleware {
  return (req, _res, next) => {
    const parsed = schema.safeParse(req.body ?? {});
    if (!parsed.success) throw new ApiError("invalid_body", fieldProblems(parsed.error.issues));
    req.validatedBody = parsed.data;
    next();
  };
}

/** The query that `validateQuery(schema)` left behind, with the schema's type. */
export function queryOf<S extends z.ZodType>(_schema: S, req: MedusaRequest): z.output<S> {
  return req.validatedQuery as z.output<S>;
}

/** The body that `validateBody(schema)` left behind, with the schema's type. */
export function bodyOf<S extends z.ZodType>(_schema: S, req: MedusaRequest): z.output<S> {
  return req.validatedBody as z.output<S>;
}
