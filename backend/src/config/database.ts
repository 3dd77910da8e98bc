import type { Environment } from "./env";

const DEVELOPMENT_DATABASE = "postgres://postgres:postgres@localhost:5432/ocop";

/**
 * The connection of the application. The pool is sized for one API process;
 * PostgreSQL itself allows 100 connections by default.
 */
export function database(env: Environment) {
  return {
    databaseUrl: env.DATABASE_URL ?? DEVELOPMENT_DATABASE,
    databaseDriverOptions: { pool: { min: 1, max: 12 } },
  };
}
