import { parseEnvironment } from "./env";
import { offeredProviders, paymentModule } from "./payments";

const key = { STRIPE_API_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };

const account = { VIETQR_BANK_BIN: "970436", VIETQR_ACCOUNT_NUMBER: "0123456789", VIETQR_ACCOUNT_NAME: "CHO OCOP" };

describe("offeredProviders", () => {
  it("offers cards only where Stripe's key is set", () => {
    expect(offeredProviders(parseEnvironment({}))).toEqual(["pp_cod_cod"]);
    expect(offeredProviders(parseEnvironment(key))).toEqual(["pp_cod_cod", "pp_stripe_stripe"]);
  });

  it("offers transfers only where the market's account is set, and not to half an account", () => {
    expect(offeredProviders(parseEnvironment(account))).toEqual(["pp_cod_cod", "pp_vietqr_vietqr"]);
    const half = { ...account, VIETQR_ACCOUNT_NAME: "" };
    expect(() => parseEnvironment(half)).toThrow(/VIETQR_ACCOUNT_NUMBER: needs/);
  });

  it("offers exactly what the process registers", () => {
    for (const source of [{}, key, account, { ...key, ...account }]) {
      const { providers } = paymentModule(parseEnvironment(source)).options;
      expect(providers).toHaveLength(offeredProviders(parseEnvironment(source)).length);
      expect(providers.every((one) => !("known" in one))).toBe(true);
    }
  });
});
