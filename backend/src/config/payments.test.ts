import { parseEnvironment } from "./env";
import { offeredProviders, paymentModule } from "./payments";

const key = { STRIPE_API_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" };

describe("offeredProviders", () => {
  it("offers cards only where Stripe's key is set", () => {
    expect(offeredProviders(parseEnvironment({}))).toEqual(["pp_cod_cod"]);
    expect(offeredProviders(parseEnvironment(key))).toEqual(["pp_cod_cod", "pp_stripe_stripe"]);
  });

  it("offers exactly what the process registers", () => {
    for (const source of [{}, key]) {
      const { providers } = paymentModule(parseEnvironment(source)).options;
      expect(providers).toHaveLength(offeredProviders(parseEnvironment(source)).length);
      expect(providers.every((one) => !("known" in one))).toBe(true);
    }
  });
});
