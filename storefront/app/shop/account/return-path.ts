import { safeReturn } from "../cart/form";

const NAME = "tro-lai";
const REASON = "vi-sao";
const REASONS = ["het-han", "da-dang-xuat"] as const;
type LogInReason = (typeof REASONS)[number];

/** Query of the log-in page: where to go afterwards and why it is shown. */
export function returnQuery(path: string | null, reason: LogInReason | null = null): string {
  const query = new URLSearchParams();
  if (path !== null) query.set(NAME, path);
  if (reason !== null) query.set(REASON, reason);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** A page of this shop that a log-in leads back to; never another site, never the log-in itself. */
export function returnPath(search: URLSearchParams): string | null {
  const path = safeReturn(search.get(NAME) ?? "");
  return path === null || /^(\/en)?\/tai-khoan\/dang-/.test(path) ? null : path;
}

/** Why the log-in page is shown. */
export function logInReason(search: URLSearchParams): LogInReason | null {
  return REASONS.find((reason) => reason === search.get(REASON)) ?? null;
}
