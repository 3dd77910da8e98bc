import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ApiError, type FieldProblem } from "./errors";

const PROBLEM: FieldProblem = {
  vi: "Có ký tự không hợp lệ.",
  en: "It contains characters that are not valid text.",
};
const MAX_DEPTH = 40;

/** False for text that PostgreSQL cannot store: NUL bytes, and halves of surrogate pairs. */
export function isStorableText(text: string): boolean {
  return !text.includes("\0") && !/\p{Surrogate}/u.test(text);
}

/** First path inside a parsed value that holds unstorable text or nests too deep; null when all is well. */
export function badTextPath(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === "string") return isStorableText(value) ? null : path.join(".");
  if (typeof value !== "object" || value === null || Buffer.isBuffer(value)) return null;
  if (path.length > MAX_DEPTH) return path.slice(0, 3).join(".");
  for (const [key, inner] of Object.entries(value)) {
    const bad = isStorableText(key) ? badTextPath(inner, [...path, key]) : path.join(".") || "_";
    if (bad !== null) return bad;
  }
  return null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}

/** Name of the first query parameter whose percent-encoding is no UTF-8, or whose text cannot be stored. */
export function badQueryField(url: string): string | null {
  const start = url.indexOf("?");
  if (start < 0) return null;
  for (const pair of url.slice(start + 1).split("&")) {
    const [rawName = "", ...rest] = pair.split("=");
    const name = decoded(rawName);
    const value = decoded(rest.join("="));
    if (name === null || !isStorableText(name)) return "_";
    if (value === null || !isStorableText(value)) return name || "_";
  }
  return null;
}

/**
 * First middleware of every request: NUL bytes, lone surrogates and broken percent-encoding in path, query
 * or body are the sender's fault (400), never a database error (500).
 */
export function refuseUnstorableText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = decoded(req.originalUrl.split("?")[0] ?? "");
  if (path === null || !isStorableText(path)) throw new ApiError("invalid_text", { path: PROBLEM });
  const field = badQueryField(req.originalUrl) ?? badTextPath(req.body);
  if (field !== null) throw new ApiError("invalid_text", { [field.slice(0, 80) || "_"]: PROBLEM });
  next();
}
