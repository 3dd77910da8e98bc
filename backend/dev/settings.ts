import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseEnvironment, type Environment } from "../src/config/env";
import type { SearchServer } from "./meilisearch/open";
import { medusaConfigHome } from "./medusa-config-home";
import { roots } from "./roots";

interface Secrets {
  jwt: string;
  cookie: string;
  session: string;
  views: string;
  postgres: string;
  meilisearch: string;
}

/** Everything a run of the stack is told, from the environment and the data folder. */
export interface Settings {
  env: Environment;
  dataDir: string;
  logs: string;
  secrets: Secrets;
  /** A demo database gets demo goods and logins; a production start never does. */
  demo: boolean;
  urls: { storefront: string; api: string; admin: string };
}

/**
 * Where a demo asks for transfers to: an account that no bank knows, so that nobody pays into it by mistake. Transfers are
 * shown by importing a statement.
 */
const DEMO_ACCOUNT = {
  VIETQR_BANK_BIN: "999999",
  VIETQR_ACCOUNT_NUMBER: "DEMO0000000000",
  VIETQR_ACCOUNT_NAME: "TAI KHOAN TRINH DIEN",
};

function readSecrets(dataDir: string): Secrets {
  const file = path.join(dataDir, "secrets.json");
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>) : {};
  const make = () => randomBytes(32).toString("hex");
  const made = { jwt: make(), cookie: make(), session: make(), views: make(), postgres: make(), meilisearch: make() };
  const secrets: Secrets = { ...made, ...known };
  if (Object.keys(made).every((name) => name in known)) return secrets;
  // In one move: a kill in the middle must not leave half a file, which no later start could read.
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

/**
 * Reads the settings of this run; the data folder exists afterwards. Its own
 * secrets stand in for those that are not given, in production too.
 * @throws EnvironmentError with a readable list of what is wrong
 */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const dataDir = path.resolve(roots.project, source.DATA_DIR || ".data");
  const logs = path.join(dataDir, "logs");
  mkdirSync(logs, { recursive: true });
  const secrets = readSecrets(dataDir);
  const env = parseEnvironment({
    ...(source.NODE_ENV === "production" ? {} : DEMO_ACCOUNT),
    ...source,
    JWT_SECRET: source.JWT_SECRET || secrets.jwt,
    COOKIE_SECRET: source.COOKIE_SECRET || secrets.cookie,
    PAGE_VIEW_SECRET: source.PAGE_VIEW_SECRET || secrets.views,
  });
  const api = `http://localhost:${env.PORT}`;
  return {
    env,
    dataDir,
    logs,
    secrets,
    demo: env.NODE_ENV !== "production",
    urls: { storefront: env.STOREFRONT_URL ?? `http://localhost:${env.STOREFRONT_PORT}`, api, admin: `${api}/app` },
  };
}

/** The variables that the API and its commands get. */
export function apiVariables(settings: Settings, databaseUrl: string, search?: SearchServer): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Medusa behaves as in production on every built run; the demo is a matter of data.
    NODE_ENV: "production",
    PORT: String(settings.env.PORT),
    STOREFRONT_URL: settings.urls.storefront,
    DATA_DIR: settings.dataDir,
    // The settings alone decide: a test run must not write to people because its shell knows a mail server.
    SMTP_URL: settings.env.SMTP_URL,
    DATABASE_URL: databaseUrl,
    SEARCH_ENGINE: search === undefined ? "postgres" : "meilisearch",
    MEILISEARCH_HOST: search?.host,
    MEILISEARCH_API_KEY: search?.key,
    JWT_SECRET: settings.env.JWT_SECRET ?? settings.secrets.jwt,
    COOKIE_SECRET: settings.env.COOKIE_SECRET ?? settings.secrets.cookie,
    PAGE_VIEW_SECRET: settings.env.PAGE_VIEW_SECRET,
    MINUTE_JOBS_SECONDS: String(settings.env.MINUTE_JOBS_SECONDS),
    OCOP_DEMO: String(settings.demo),
    // Also where they are absent: the tests' shop must not find keys of the machine it runs on.
    STRIPE_API_KEY: settings.env.STRIPE_API_KEY,
    STRIPE_WEBHOOK_SECRET: settings.env.STRIPE_WEBHOOK_SECRET,
    STRIPE_PUBLISHABLE_KEY: settings.env.STRIPE_PUBLISHABLE_KEY,
    STRIPE_API_HOST: settings.env.STRIPE_API_HOST,
    VIETQR_BANK_BIN: settings.env.VIETQR_BANK_BIN,
    VIETQR_ACCOUNT_NUMBER: settings.env.VIETQR_ACCOUNT_NUMBER,
    VIETQR_ACCOUNT_NAME: settings.env.VIETQR_ACCOUNT_NAME,
    BANK_FEED_SECRET: settings.env.BANK_FEED_SECRET,
    BANK_FEED_URL: settings.env.BANK_FEED_URL,
    MEDUSA_DISABLE_TELEMETRY: "true",
    XDG_CONFIG_HOME: medusaConfigHome(settings.dataDir),
  };
}

/** The variables that the storefront gets; none of them is a key of the API's administration. */
export function storefrontVariables(settings: Settings, publishableKey: string): NodeJS.ProcessEnv {
  const { PATH, HOME, LANG, TZ, NODE_OPTIONS } = process.env;
  return {
    PATH,
    HOME,
    LANG,
    TZ,
    NODE_OPTIONS,
    NODE_ENV: "production",
    PORT: String(settings.env.STOREFRONT_PORT),
    API_URL: settings.urls.api,
    PUBLISHABLE_KEY: publishableKey,
    STOREFRONT_URL: settings.urls.storefront,
    SESSION_SECRET: settings.secrets.session,
    PAGE_VIEW_SECRET: settings.env.PAGE_VIEW_SECRET,
    PAGE_CACHE: settings.env.PAGE_CACHE,
    DATA_DIR: settings.dataDir,
    STRIPE_PUBLISHABLE_KEY: settings.env.STRIPE_PUBLISHABLE_KEY,
    STRIPE_JS_URL: settings.env.STRIPE_JS_URL,
    ...(settings.env.TILE_URL === undefined ? {} : { TILE_URL: settings.env.TILE_URL }),
  };
}
