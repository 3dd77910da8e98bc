import { formText } from "../../shared/session/form-text";

const KINDS = ["cooperative", "cooperative_group", "household", "enterprise"] as const;
export type JoinKind = (typeof KINDS)[number];
export const JOIN_KINDS: readonly JoinKind[] = KINDS;
const MAX_NAME = 200;

export interface JoinFields {
  name: string;
  kind: string;
  member_name: string;
}

export type JoinFaults = Partial<Record<"name" | "kind", true>>;

/** What was typed into the form that begins an application. */
export function readJoin(form: FormData): JoinFields {
  const text = (name: string) => formText(form, name);
  return { name: text("name"), kind: text("kind"), member_name: text("member_name").slice(0, MAX_NAME) };
}

/** What of it cannot be right. */
export function joinFaults({ name, kind }: JoinFields): JoinFaults {
  return {
    ...(name === "" || name.length > MAX_NAME ? { name: true } : {}),
    ...(KINDS.some((known) => known === kind) ? {} : { kind: true }),
  };
}
