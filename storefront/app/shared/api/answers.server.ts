/** An answer of the API: data, or what went wrong in the reader's language. */
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; status: number; code: string; message: string; fields: Record<string, string> };

/** Writes and reads that belong to one buyer: never cached, always in the buyer's language. */
export interface BuyerApi {
  readonly language: string;
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: unknown, more?: Sending): Promise<Answer<T>>;
  remove<T>(path: string): Promise<Answer<T>>;
  /** Sends a file as its bare bytes. */
  send<T>(path: string, bytes: Uint8Array<ArrayBuffer>, more?: Sending): Promise<Answer<T>>;
  /** Sends a form with a file in it. */
  form<T>(path: string, form: FormData): Promise<Answer<T>>;
  /** Reads a file; the answer as it came, null when the API is away. */
  file(path: string): Promise<Response | null>;
}

/** What a request may need beside its body. */
interface Sending {
  headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which the API counts as away; for files and long work. */
  patience?: number;
}

const TIMEOUT_MS = 15_000;
/** Milliseconds that a file may take. */
const FILE_TIMEOUT_MS = 60_000;

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
  actFor: string | undefined;
}

interface Body {
  /** A form says its own. */
  type?: "application/json" | "application/octet-stream";
  content: string | Uint8Array<ArrayBuffer> | FormData;
}

async function ask(
  { language, token, address, agePass, actFor }: Buyer,
  method: string,
  path: string,
  body?: Body,
  { headers, patience = TIMEOUT_MS }: Sending = {},
): Promise<Response | null> {
  const base = process.env.API_URL ?? "http://localhost:9000";
  try {
    return await fetch(new URL(path, base), {
      method,
      headers: {
        "x-publishable-api-key": process.env.PUBLISHABLE_KEY ?? "",
        "accept-language": language,
        ...(body?.type === undefined ? {} : { "content-type": body.type }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        // The API counts failed attempts by address; without this all buyers would have the storefront's.
        ...(address === undefined ? {} : { "x-forwarded-for": address }),
        ...(agePass === undefined ? {} : { "x-age-pass": agePass }),
        ...(actFor === undefined ? {} : { "x-act-for": actFor }),
        ...headers,
      },
      body: body?.content,
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    return null;
  }
}

async function call<T>(...request: Parameters<typeof ask>): Promise<Answer<T>> {
  const response = await ask(...request);
  if (response === null) return { ok: false, status: 503, code: "unavailable", message: "", fields: {} };
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
 * where the buyer's request came from, `agePass` that an adult asks, `actFor` the producer that a helper acts for.
 */
export function buyerApi(
  language: string,
  token?: string,
  address?: string,
  agePass?: string,
  actFor?: string,
): BuyerApi {
  const buyer = { language, token, address, agePass, actFor };
  return {
    language,
    get: async (path) => call(buyer, "GET", path),
    post: async (path, body, more) =>
      call(buyer, "POST", path, { type: "application/json", content: JSON.stringify(body) }, more),
    remove: async (path) => call(buyer, "DELETE", path),
    send: async (path, content, more) =>
      call(buyer, "POST", path, { type: "application/octet-stream", content }, { patience: FILE_TIMEOUT_MS, ...more }),
    form: async (path, content) => call(buyer, "POST", path, { content }, { patience: FILE_TIMEOUT_MS }),
    file: async (path) => ask(buyer, "GET", path, undefined, { patience: FILE_TIMEOUT_MS }),
  };
}
