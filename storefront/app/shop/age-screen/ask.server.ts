import type { AgePassAnswer } from "../../../../plugins/ocop/src/contract/age-pass";
import type { BuyerApi } from "../../shared/api/answers.server";

export type Asked =
  | { kind: "adult"; pass: AgePassAnswer }
  | { kind: "minor" }
  | { kind: "refused"; status: number; message: string | null };

/** Asks the API for an age pass; `message` is its own sentence about a date that cannot be. */
export async function askForPass(api: BuyerApi, birth: { day: number; month: number; year: number }): Promise<Asked> {
  const answer = await api.post<AgePassAnswer>("/store/age-pass", birth);
  if (answer.ok) return { kind: "adult", pass: answer.data };
  if (answer.code === "under_age") return { kind: "minor" };
  return { kind: "refused", status: answer.status, message: Object.values(answer.fields)[0] ?? null };
}
