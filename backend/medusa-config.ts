import { defineConfig } from "@medusajs/framework/utils";
import { database } from "./src/config/database";
import { parseEnvironment } from "./src/config/env";
import { operatorMail } from "./src/config/mails";
import { modules } from "./src/config/modules";

const env = parseEnvironment(process.env);
const storefront = env.STOREFRONT_URL ?? `http://localhost:${env.STOREFRONT_PORT}`;
const api = `http://localhost:${env.PORT}`;

// Only a development run may fall back to these; the schema refuses production without real ones.
const jwtSecret = env.JWT_SECRET ?? "development-only-jwt-secret-0123456789";
const cookieSecret = env.COOKIE_SECRET ?? "development-only-cookie-secret-0123456789";

// A production run on http://localhost must still keep its operators logged in: over plain http a secure cookie is
// never set, so the cookie is secure exactly where the public address is.
const secure = new URL(storefront).protocol === "https:";

export default defineConfig({
  projectConfig: {
    ...database(env),
    redisUrl: env.REDIS_URL,
    cookieOptions: { secure },
    http: { storeCors: storefront, adminCors: api, authCors: `${api},${storefront}`, jwtSecret, cookieSecret },
  },
  admin: { disable: env.DISABLE_ADMIN === "true", backendUrl: "/" },
  plugins: [
    {
      resolve: "ocop",
      options: {
        orderLinkSecret: jwtSecret,
        stripeWebhookSecret: env.STRIPE_WEBHOOK_SECRET,
        bankAccountNumber: env.VIETQR_ACCOUNT_NUMBER,
        bankFeedSecret: env.BANK_FEED_SECRET,
        bankFeedUrl: env.BANK_FEED_URL,
        pageViewSecret: env.PAGE_VIEW_SECRET,
        storefrontUrl: storefront,
        operatorMail: operatorMail(env, storefront),
      },
    },
  ],
  modules: modules(env, storefront),
});
