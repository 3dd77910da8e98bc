import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** What one line of the audit trail says. */
export interface AuditFacts {
  id: string;
  /** UTC to the microsecond, as {@link AUDIT_FACTS_SQL} writes it: a JavaScript date would lose three digits. */
  at: string;
  actor_type: string;
  actor_id: string;
  action: string;
  subject_type: string;
  subject_id: string;
  before: unknown;
  after: unknown;
  reason: string | null;
}

/** Where a line stands in the chain: counted from 1, with the hash of the line before it and its own. */
export interface AuditLink {
  position: number;
  previous_hash: string;
  hash: string;
}

/** The end of a chain. */
export type AuditHead = Pick<AuditLink, "position" | "hash">;

/** What stands before the first line. */
export const NO_LINES: AuditHead = { position: 0, hash: "0".repeat(64) };

/** SQL of a jsonb with the facts of the line `e`, for the chain; the trail's one reading of itself. */
export const AUDIT_FACTS_SQL = `jsonb_build_object('id', e.id,
  'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'actor_type', e.actor_type, 'actor_id', e.actor_id,
  'action', e.action, 'subject_type', e.subject_type, 'subject_id', e.subject_id, 'before', e."before", 'after', e."after",
  'reason', e.reason)`;

/** The one text that stands for a line, its place and the line before it: JSON in canonical form (RFC 8785). */
export function canonicalForm(
  { id, at, actor_type, actor_id, action, subject_type, subject_id, before, after, reason }: AuditFacts,
  { position, previous_hash }: Omit<AuditLink, "hash">,
): string {
  const subject = { subject_type, subject_id, before: before ?? null, after: after ?? null, reason };
  const text = canonicalize({ position, previous_hash, id, at, actor_type, actor_id, action, ...subject });
  if (text === undefined) throw new Error("a line of the audit trail is always an object");
  return text;
}

/** The hash of a line: SHA-256 of its canonical form in UTF-8, in hexadecimal. */
function hashOf(facts: AuditFacts, place: Omit<AuditLink, "hash">): string {
  return createHash("sha256").update(canonicalForm(facts, place), "utf8").digest("hex");
}

/** Links for lines that follow `head`, in the order given. */
export function chainAfter(head: AuditHead, lines: readonly AuditFacts[]): AuditLink[] {
  let last = head;
  return lines.map((line) => {
    const place = { position: last.position + 1, previous_hash: last.hash };
    last = { position: place.position, hash: hashOf(line, place) };
    return { ...place, hash: last.hash };
  });
}

/** What is wrong with a line: the one before it is gone or another, or it says something else than when it was sealed. */
export type AuditBreak = "gap" | "order" | "content";

/** The first line that does not hold, and why. */
export interface BrokenLine {
  id: string;
  position: number;
  why: AuditBreak;
}

/**
 * Follows a chain from `head` over the lines that come next.
 * @returns the end of the chain, or the first line that does not hold
 */
export function followChain(
  head: AuditHead,
  lines: readonly (AuditFacts & AuditLink)[],
): { head: AuditHead } | { broken: BrokenLine } {
  let last = head;
  for (const line of lines) {
    const { id, position, previous_hash, hash } = line;
    const broken = (why: AuditBreak) => ({ broken: { id, position, why } });
    if (position !== last.position + 1) return broken("gap");
    if (previous_hash !== last.hash) return broken("order");
    if (hashOf(line, line) !== hash) return broken("content");
    last = { position, hash };
  }
  return { head: last };
}
