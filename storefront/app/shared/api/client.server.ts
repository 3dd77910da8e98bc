import type { Language } from "../language";

const TIMEOUT_MS = 10_000;

/** Values of a query; absent ones are left out. */
export type Query = Record<string, string | number | boolean | null | undefined>;

function address(path: string, query: Query): URL {
  const url = new URL(path, process.env.API_URL ?? "http://localhost:9000");
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") url.searchParams.set(name, String(value));
  }
  return url;
}

const AGE_SCREEN = 403;

/**
 * Reads from the store API.
 * @param agePass of a visitor who passed the age screen; without it no answer names any alcohol
 * @returns the answer, or null when there is no such thing (404)
 * @throws Response 503 when the API does not answer, 502 when it fails, 403 for what is behind the age screen: the error
 * page tells the reader, or asks for the age
 */
export async function readOrNull<T>(
  language: Language,
  path: string,
  query: Query = {},
  agePass: string | null = null,
): Promise<T | null> {
  let answer: Response;
  try {
    answer = await fetch(address(path, query), {
      headers: {
        "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "",
        "accept-language": language,
        ...(agePass === null ? {} : { "x-age-pass": agePass }),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    throw new Response(null, { status: 503 });
  }
  if (answer.status === 404 || answer.status === 400) {
    await answer.body?.cancel();
    return null;
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    throw new Response(null, { status: answer.status === AGE_SCREEN ? AGE_SCREEN : 502 });
  }
  return (await answer.json()) as T;
}

/** As {@link readOrNull}, where a missing thing makes the page a 404. */
export async function read<T>(
  language: Language,
  path: string,
  query: Query = {},
  agePass: string | null = null,
): Promise<T> {
  const answer = await readOrNull<T>(language, path, query, agePass);
  if (answer === null) throw new Response(null, { status: 404 });
  return answer;
}
