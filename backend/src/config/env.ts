import { z } from "@medusajs/framework/zod";

const port = z.coerce.number().int().min(1).max(65535);
const optionalUrl = z.url().optional();

/** Nobody on the way can read what is sent there. */
const isPrivate = (url: string): boolean => /^https:|^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(`${url}/`);

/**
 * Every environment variable the project reads, parsed once.
 * `.env.example` lists the same names; a test compares the two.
 */
const environmentSchema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
    PORT: port.default(9000),
    STOREFRONT_PORT: port.default(3000),
    STOREFRONT_URL: optionalUrl,
    DATA_DIR: z.string().min(1).optional(),
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must start with postgres://")
      .optional(),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, "must start with redis://")
      .optional(),
    SEARCH_ENGINE: z.enum(["postgres", "meilisearch"]).optional(),
    MEILISEARCH_HOST: optionalUrl,
    MEILISEARCH_API_KEY: z.string().optional(),
    STRIPE_API_KEY: z.string().startsWith("sk_", "must be a secret key (sk_…)").optional(),
    STRIPE_WEBHOOK_SECRET: z.string().optional(),
    STRIPE_PUBLISHABLE_KEY: z.string().startsWith("pk_", "must be a publishable key (pk_…)").optional(),
    STRIPE_API_HOST: optionalUrl,
    VIETQR_BANK_BIN: z
      .string()
      .regex(/^\d{6}$/, "must be the six digits of a bank in NAPAS 247")
      .optional(),
    VIETQR_ACCOUNT_NUMBER: z
      .string()
      .regex(/^[A-Z0-9]{6,19}$/, "must be 6 to 19 digits or capital letters")
      .optional(),
    VIETQR_ACCOUNT_NAME: z
      .string()
      .regex(/^[A-Z0-9][A-Z0-9 .&/-]{1,69}$/, "must be capital letters without marks, as the bank writes it")
      .optional(),
    VIETQR_MINUTES: z.coerce.number().int().min(5).max(1440).default(30),
    BANK_FEED_SECRET: z.string().min(16).optional(),
    BANK_FEED_URL: optionalUrl,
    STRIPE_JS_URL: z.url().default("https://js.stripe.com/v3/"),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^[^<>\p{Cc}]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/u, "must be an address or Name <address>")
      .optional(),
    OPERATOR_MAIL: z.email().optional(),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().optional(),
    S3_ENDPOINT: optionalUrl,
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_FILE_URL: optionalUrl,
    JWT_SECRET: z.string().min(32).optional(),
    COOKIE_SECRET: z.string().min(32).optional(),
    PAGE_VIEW_SECRET: z.string().min(32).optional(),
    TILE_URL: z.string().optional(),
    PAGE_CACHE: z.enum(["on", "off"]).default("on"),
    MINUTE_JOBS_SECONDS: z.coerce.number().int().min(1).max(60).default(60),
    OCOP_DEMO: z.enum(["true", "false"]).default("false"),
    DISABLE_ADMIN: z.enum(["true", "false"]).default("false"),
  })
  .refine((env) => env.NODE_ENV !== "production" || (env.JWT_SECRET !== undefined && env.COOKIE_SECRET !== undefined), {
    message: "JWT_SECRET and COOKIE_SECRET are required in production",
    path: ["JWT_SECRET"],
  })
  .refine((env) => env.NODE_ENV !== "production" || isPrivate(env.STRIPE_API_HOST ?? "https:"), {
    message: "must be https in production, or on this machine",
    path: ["STRIPE_API_HOST"],
  })
  .refine((env) => env.STRIPE_API_KEY === undefined || env.STRIPE_PUBLISHABLE_KEY !== undefined, {
    message: "is needed beside STRIPE_API_KEY",
    path: ["STRIPE_PUBLISHABLE_KEY"],
  })
  .refine((env) => env.STRIPE_API_KEY === undefined || env.STRIPE_WEBHOOK_SECRET !== undefined, {
    message: "is needed beside STRIPE_API_KEY",
    path: ["STRIPE_WEBHOOK_SECRET"],
  })
  .refine(
    (env) =>
      env.VIETQR_ACCOUNT_NUMBER === undefined ||
      (env.VIETQR_BANK_BIN !== undefined && env.VIETQR_ACCOUNT_NAME !== undefined),
    { message: "needs VIETQR_BANK_BIN and VIETQR_ACCOUNT_NAME", path: ["VIETQR_ACCOUNT_NUMBER"] },
  )
  .refine((env) => env.BANK_FEED_URL === undefined || env.BANK_FEED_SECRET !== undefined, {
    message: "needs BANK_FEED_SECRET",
    path: ["BANK_FEED_URL"],
  })
  .refine((env) => env.NODE_ENV !== "production" || isPrivate(env.BANK_FEED_URL ?? "https:"), {
    message: "must be https in production, or on this machine",
    path: ["BANK_FEED_URL"],
  })
  .refine((env) => env.S3_BUCKET === undefined || (env.S3_REGION !== undefined && env.S3_FILE_URL !== undefined), {
    message: "S3_BUCKET needs S3_REGION and S3_FILE_URL",
    path: ["S3_BUCKET"],
  });

export type Environment = z.infer<typeof environmentSchema>;

/** The names of every variable, in the order of the schema. */
export const environmentNames: string[] = Object.keys(environmentSchema.shape);

/** An environment that does not fit the schema; the message lists every fault on a line of its own. */
export class EnvironmentError extends Error {}

/**
 * Parses environment variables; an empty value counts as absent.
 * @throws EnvironmentError with a readable list of what is wrong.
 */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = environmentSchema.safeParse(present);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new EnvironmentError(`The environment is not usable:\n${faults.join("\n")}`);
}
