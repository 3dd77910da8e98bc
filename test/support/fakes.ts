import path from "node:path";
import { stack } from "./stack";

const folder = path.resolve(__dirname, "..", "fakes");

/** What a stand-in for somebody else's service is told about the shop that it serves. */
export interface FakeContext {
  /** The API's port; the fakes have the ports after it. */
  apiPort: number;
  /** Where ledgers lie. */
  dataDir: string;
}

/** A stand-in for a service outside the shop: a process of its own with a ledger of its own. */
export interface Fake {
  name: string;
  /** Program and arguments for Node. */
  args: (context: FakeContext) => string[];
  /** Answers 200 when it is up. */
  readyUrl: (context: FakeContext) => string;
  /** What the shop's environment says about it. */
  environment: (context: FakeContext) => NodeJS.ProcessEnv;
}

const STRIPE_WEBHOOK_SECRET = "whsec_test_only";
const stripeAddress = (apiPort: number): string => `http://127.0.0.1:${apiPort + 1}`;

const stripe: Fake = {
  name: "stripe",
  args: ({ apiPort, dataDir }) => [
    "--import",
    "tsx",
    path.join(folder, "stripe", "main.ts"),
    String(apiPort + 1),
    path.join(dataDir, "ledger-stripe.jsonl"),
    `http://localhost:${apiPort}/hooks/payment/stripe_stripe`,
    STRIPE_WEBHOOK_SECRET,
  ],
  readyUrl: ({ apiPort }) => `${stripeAddress(apiPort)}/v3/`,
  environment: ({ apiPort }) => ({
    STRIPE_API_KEY: "sk_test_only",
    STRIPE_API_HOST: stripeAddress(apiPort),
    STRIPE_WEBHOOK_SECRET,
    STRIPE_PUBLISHABLE_KEY: "pk_test_only",
    STRIPE_JS_URL: `${stripeAddress(apiPort)}/v3/`,
  }),
};

const BANK_FEED_SECRET = "bank_feed_test_only";
const bankAddress = (apiPort: number): string => `http://127.0.0.1:${apiPort + 2}`;

const bank: Fake = {
  name: "bank",
  args: ({ apiPort, dataDir }) => [
    "--import",
    "tsx",
    path.join(folder, "bank", "main.ts"),
    String(apiPort + 2),
    path.join(dataDir, "ledger-bank.jsonl"),
    `http://localhost:${apiPort}/hooks/bank-feed`,
    BANK_FEED_SECRET,
  ],
  readyUrl: ({ apiPort }) => `${bankAddress(apiPort)}/ledger`,
  environment: ({ apiPort }) => ({
    VIETQR_BANK_BIN: "999999",
    VIETQR_ACCOUNT_NUMBER: "DEMO0000000000",
    VIETQR_ACCOUNT_NAME: "TAI KHOAN TRINH DIEN",
    BANK_FEED_SECRET,
    BANK_FEED_URL: `${bankAddress(apiPort)}/transactions`,
  }),
};

/** Every fake that a shop under test is surrounded by. */
export const FAKES: readonly Fake[] = [stripe, bank];

/** Address of the fake Stripe beside the shop that the tests run against. */
export function fakeStripeAddress(): string {
  return stripeAddress(Number(new URL(stack().api).port));
}
