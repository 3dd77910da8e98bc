import type { BuyerApi } from "../api/answers.server";
import { privateAnswer } from "../session/private-headers";
import { type PortalDoor, toLogIn } from "./session.server";

/** Not the length: the file may have come to us compressed. */
const HANDED_ON = ["content-type", "content-disposition"];

/**
 * A file of a portal's API, handed on as it comes: no cache keeps it, and no browser runs what is meant to be saved.
 * What the API refuses answers its status without a body, an API that is away 503.
 * @param api null for a visitor
 * @throws Response a redirect to the log-in page for a visitor, or when the token does not hold any more
 */
export async function fileOf(
  request: Request,
  door: PortalDoor,
  api: BuyerApi | null,
  path: string,
): Promise<Response> {
  if (api === null) throw await toLogIn(request, door, null);
  const answer = await api.file(path);
  const headers = privateAnswer();
  if (answer === null) return new Response(null, { status: 503, headers });
  if (!answer.ok) {
    await answer.body?.cancel();
    if (answer.status === 401) throw await toLogIn(request, door, "het-han");
    return new Response(null, { status: answer.status >= 500 ? 503 : answer.status, headers });
  }
  for (const name of HANDED_ON) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  headers.set("X-Content-Type-Options", "nosniff");
  // Sheets to print open in the browser's own viewer, which a sandbox would keep closed.
  if (answer.headers.get("content-disposition")?.startsWith("attachment") === true)
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
  return new Response(answer.body, { headers });
}
