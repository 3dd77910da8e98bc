import { expect, it } from "vitest";
import { isAddress } from "./mail-address";

it.each(["nguoi-mua@example.com", "a.b+c@thư.example", "o'brien@example.co"])("takes %s", (text) => {
  expect(isAddress(text)).toBe(true);
});

it.each([
  "",
  "nobody",
  "a@b@c",
  "a b@example.com",
  "a@example.com, b@example.com",
  "A <a@example.com>",
  "a@example.com\r\nBcc: b@example.com",
  "a@example.com\u0000",
])("refuses %j", (text) => {
  expect(isAddress(text)).toBe(false);
});
