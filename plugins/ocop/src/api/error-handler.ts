import { inspect } from "node:util";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ERRORS, type ErrorBody, type ErrorCode, isErrorCode, type Language } from "../contract/errors";
import { ApiError, languageOf } from "./errors";

/** PostgreSQL's class 22, "data exception": bad bytes, bad numbers, out of range, negative LIMIT; not division by zero. */
const INPUT_STATE = /^22(?!012)/;
const DUPLICATE = "23505";
const BUSY_STATES = new Set(["40001", "40P01", "55P03"]);
const SQL_STATE = /^[0-9A-Z]{5}$/;

const BY_TYPE: Readonly<Record<string, ErrorCode>> = {
  invalid_data: "invalid_request",
  invalid_argument: "unknown_error",
  duplicate_error: "duplicate",
  not_found: "not_found",
  not_allowed: "not_allowed",
  conflict: "conflict",
  unauthorized: "unauthorized",
  forbidden: "forbidden",
  payment_authorization_error: "payment_failed",
  QueryRunnerAlreadyReleasedError: "conflict",
  TransactionAlreadyStartedError: "conflict",
  TransactionNotStartedError: "conflict",
};

const OUT_OF_STOCK = /^Not enough stock available for item/;

type Facts = {
  code?: unknown;
  type?: unknown;
  name?: unknown;
  status?: unknown;
  message?: unknown;
  constraint?: unknown;
};

/** Medusa gives no code when the publishable key is missing, unknown or revoked; its text always begins so. */
function isMissingKey({ type, message }: Facts): boolean {
  return type === "not_allowed" && typeof message === "string" && /publishable API key/i.test(message);
}

/** A second request for the same cart waited too long, or not at all; the in-process lock says so with a plain error. */
function isLockTimeout({ message }: Facts): boolean {
  return typeof message === "string" && /^(Timed-out acquiring lock|Failed to acquire lock)/.test(message);
}

/** More was asked for than there is, noticed by Medusa's inventory or, last of all, by the trigger `stock_wall`. */
function isOutOfStock({ message, constraint }: Facts): boolean {
  return constraint === "reserved_within_stocked" || (typeof message === "string" && OUT_OF_STOCK.test(message));
}

function fromHttpStatus(facts: Facts): ErrorCode | null {
  const { status } = facts;
  if (typeof status !== "number" || status < 400 || status > 499) return null;
  if (facts.type === "entity.parse.failed") return "malformed_json";
  if (status === 413) return "body_too_large";
  return status === 404 ? "not_found" : "invalid_request";
}

function fromSqlState(code: unknown): ErrorCode | null {
  if (typeof code !== "string" || !SQL_STATE.test(code)) return null;
  if (INPUT_STATE.test(code)) return "invalid_request";
  if (code === DUPLICATE) return "duplicate";
  return BUSY_STATES.has(code) ? "conflict" : "unknown_error";
}

/** Sorts any thrown value into one code of the contract. Pure, so that a test can hold every case. */
export function errorCodeOf(thrown: unknown): ErrorCode {
  if (typeof thrown !== "object" || thrown === null) return "unknown_error";
  const facts: Facts = thrown;
  if (isErrorCode(facts.code)) return facts.code;
  if (isMissingKey(facts)) return "publishable_key_required";
  if (isLockTimeout(facts)) return "conflict";
  if (isOutOfStock(facts)) return "insufficient_inventory";
  const known = fromHttpStatus(facts) ?? fromSqlState(facts.code);
  if (known) return known;
  if (thrown instanceof URIError) return "invalid_text";
  const type = String(facts.type ?? facts.name);
  return Object.hasOwn(BY_TYPE, type) ? (BY_TYPE[type] ?? "unknown_error") : "unknown_error";
}

/**
 * The answer for a thrown value. A message of Medusa's own is kept for English readers, because it is more exact
 * than the code, and stands in brackets for Vietnamese operators; text of a database or of a crash never leaves the server.
 */
export function errorAnswer(
  thrown: unknown,
  language: Language,
  operator = false,
): { status: number; body: ErrorBody } {
  const code = errorCodeOf(thrown);
  const entry = ERRORS[code];
  const facts: Facts = typeof thrown === "object" && thrown !== null ? thrown : {};
  const thrownText =
    "__isMedusaError" in facts && entry.status < 500 && typeof facts.message === "string" ? facts.message : null;
  const exact = isErrorCode(facts.code) ? null : thrownText;
  const aside = operator && thrownText !== null && !(thrown instanceof ApiError) ? ` (${thrownText})` : "";
  const spoken = language === "en" ? (exact ?? entry.en) : `${entry.vi}${aside}`;
  const body: ErrorBody = { type: entry.type, code, message: spoken };
  if (thrown instanceof ApiError && thrown.fields) {
    const fields = Object.entries(thrown.fields).map(([name, text]) => [name, text[language]] as const);
    body.fields = Object.fromEntries(fields);
  }
  return { status: entry.status, body };
}

/** Express error handler of the whole API: `{ type, code, message, fields? }`, details only in the log. */
export function errorHandler(thrown: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  // Operators read English in Medusa Admin whatever their browser says, and its texts name the fault exactly. Our own
  // screens in it say which language they speak.
  const operator = /^\/(admin|auth(?!\/(customer|producer)\/))(\/|$)/i.test(req.path);
  const medusas = operator && !/^\/admin\/ocop\//i.test(req.path);
  const language = medusas ? "en" : languageOf(req.get("accept-language"));
  const { status, body } = errorAnswer(thrown, language, operator);
  if (req.scope) {
    const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
    if (status >= 500) logger.error(thrown instanceof Error ? thrown : new Error(inspect(thrown)));
    else logger.info(`${status} ${body.code} ${req.method} ${req.path.slice(0, 200)}`);
  }
  if (res.headersSent) {
    next(thrown);
    return;
  }
  res.status(status).json(body);
}
