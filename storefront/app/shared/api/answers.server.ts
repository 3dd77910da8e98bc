/** An answer of the API: data, or what went wrong in the reader's language. */
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; status: number; code: string; message: string; fields: Record<string, string> };

/** Writes and reads that belong to one buyer: never cached, always in the buyer's language. */
export interface BuyerApi {
  readonly language: string;
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: unknown): Promise<Answer<T>>;
  remove<T>(path: string): Promise<Answer<T>>;
}

const TIMEOUT_MS = 15_000;

/** Code of answers about alcohol to somebody without an age pass that holds. */
export const AGE_SCREEN = "age_screen_required";

interface ErrorBody {
  code?: string;
  message?: string;
  fields?: Record<string, string>;
}

interface Buyer {
  language: string;
  token: string | undefined;
  address: string | undefined;
  agePass: string | undefined;
}

async function call<T>(
  { language, token, address, agePass }: Buyer,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer<T>> {
  const base = process.env.API_URL ?? "http://localhost:9000";
  let response: Response;
  try {
    response = await fetch(new URL(path, base), {
      method,
      headers: {
        "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "",
        "accept-language": language,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        // The API counts failed attempts by address; without this all buyers would have the storefront's.
        ...(address === undefined ? {} : { "x-forwarded-for": address }),
        ...(agePass === undefined ? {} : { "x-age-pass": agePass }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return { ok: false, status: 503, code: "unavailable", message: "", fields: {} };
  }
  if (response.ok) return { ok: true, data: (await response.json()) as T };
  const problem = (await response.json().catch(() => ({}))) as ErrorBody;
  return {
    ok: false,
    status: response.status,
    code: problem.code ?? "unknown_error",
    message: problem.message ?? "",
    fields: problem.fields ?? {},
  };
}

/**
 * The API as one buyer uses it; `language` decides the language of its messages, `token` says who is signed in, `address`
 * where the buyer's request came from, `agePass` that an adult asks.
 */
export function buyerApi(language: string, token?: string, address?: string, agePass?: string): BuyerApi {
  const buyer = { language, token, address, agePass };
  return {
    language,
    get: async (path) => call(buyer, "GET", path),
    post: async (path, body) => call(buyer, "POST", path, body),
    remove: async (path) => call(buyer, "DELETE", path),
  };
}
