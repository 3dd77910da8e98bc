import { expect, it } from "vitest";
import { apiHost } from "./api-host";

it("reads the parts of an address", () => {
  expect(apiHost("http://localhost:4242", false)).toEqual({ protocol: "http", host: "localhost", port: "4242" });
  expect(apiHost("https://stripe.example", true)).toEqual({ protocol: "https", host: "stripe.example", port: "443" });
});

it("refuses plain http in production and other protocols everywhere", () => {
  expect(() => apiHost("http://stripe.example:4242", true)).toThrow("https");
  expect(apiHost("http://127.0.0.1:4242", true).protocol).toBe("http");
  expect(() => apiHost("ftp://localhost", false)).toThrow("http(s)");
});
