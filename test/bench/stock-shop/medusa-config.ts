import { defineConfig } from "@medusajs/framework/utils";

/** The stock search in PostgreSQL, only where searching is compared: it listens to every event of a purchase. */
const search =
  process.env.SHOP_DATABASE === undefined
    ? []
    : [
        {
          resolve: "@medusajs/medusa/search",
          options: { providers: [{ resolve: "@medusajs/search-postgres", id: "postgres" }] },
        },
      ];

/** Medusa as it comes: its own modules and providers, no plugin, and a pool of the same size as the shop's. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 1, max: 12 } },
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  modules: search,
  admin: { disable: true },
});
