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

  it("refuses production without secrets", () => {
    expect(() => parseEnvironment({ NODE_ENV: "production" })).toThrow(/JWT_SECRET/);
  });
});
