import { ApiFault } from "./api-fault";
import { sdk } from "./sdk";

type Refusal = { message?: string; fields?: Record<string, string> };

/** Reads below `/admin/ocop`. */
export function read<Answer>(path: string, query: Record<string, string | number> = {}): Promise<Answer> {
  return sdk.client.fetch<Answer>(`/admin/ocop/${path}`, { query, headers: { "accept-language": "vi" } });
}

/**
 * Writes below `/admin/ocop`. Not through the client of the screens, which keeps only the message of a refusal and
 * drops its fields.
 * @throws ApiFault with the server's words
 */
export async function write(
  path: string,
  body: Record<string, unknown>,
  method: "POST" | "PUT" | "DELETE" = "POST",
): Promise<unknown> {
  const answer = await fetch(`/admin/ocop/${path}`, {
    method,
    credentials: "include",
    headers: { "content-type": "application/json", accept: "application/json", "accept-language": "vi" },
    body: JSON.stringify(body),
  });
  const told: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return told;
  const { message, fields } = told as Refusal;
  throw new ApiFault(message ?? `Máy chủ trả lời ${answer.status}.`, fields ?? {});
}
