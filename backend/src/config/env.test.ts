import { EnvironmentError, parseEnvironment } from "./env";

describe("parseEnvironment", () => {
  it("has a default for everything", () => {
    expect(parseEnvironment({})).toMatchObject({
      NODE_ENV: "development",
      PORT: 9000,
      STOREFRONT_PORT: 3000,
      PAGE_CACHE: "on",
    });
  });

  it("counts an empty value as absent", () => {
    expect(parseEnvironment({ PORT: "", DATABASE_URL: "" }).DATABASE_URL).toBeUndefined();
  });

  it("lists every fault, each by its name", () => {
    const parse = () => parseEnvironment({ PORT: "abc", DATABASE_URL: "mysql://x", STRIPE_API_KEY: "pk_live" });
    expect(parse).toThrow(EnvironmentError);
    expect(parse).toThrow(
      /PORT: .*\n\s+DATABASE_URL: must start with postgres:\/\/\n\s+STRIPE_API_KEY: must be a secret key/,
    );
  });

  it("wants the three keys of Stripe together", () => {
    const parse = () => parseEnvironment({ STRIPE_API_KEY: "sk_test_1" });
    expect(parse).toThrow(/STRIPE_PUBLISHABLE_KEY: is needed.*\n\s+STRIPE_WEBHOOK_SECRET: is needed/);
  });

  it("sends Stripe's secret key over plain http to nobody but this machine", () => {
    const secrets = { JWT_SECRET: "x".repeat(32), COOKIE_SECRET: "x".repeat(32) };
    const parse = (STRIPE_API_HOST: string) =>
      parseEnvironment({ NODE_ENV: "production", ...secrets, STRIPE_API_HOST }).STRIPE_API_HOST;
    expect(parse("http://127.0.0.1:4242")).toBe("http://127.0.0.1:4242");
    expect(parse("https://api.stripe.com")).toBe("https://api.stripe.com");
    for (const bad of ["http://stripe.example", "http://localhost.example", "http://127.0.0.1.example"])
      expect(() => parse(bad)).toThrow(/https/);
  });

  it("refuses production without secrets", () => {
    expect(() => parseEnvironment({ NODE_ENV: "production" })).toThrow(/JWT_SECRET/);
  });
});
