import { describe, expect, it } from "vitest";
import { pathParts } from "./path-parts";

describe("pathParts", () => {
  const pattern = /^\/store\/carts\/([^/]+)(?:\/([^/]+))?\/?$/i;

  it.each([
    ["/store/carts/cart_1", ["cart_1", undefined]],
    ["/STORE/Carts/cart%5F1/Complete/", ["cart_1", "Complete"]],
    ["/store/carts/a%2Fb", ["a/b", undefined]],
    ["/store/orders/cart_1", null],
  ])("reads %s as Express does", (path, parts) => {
    expect(pathParts(pattern, { path })).toEqual(parts);
  });
});
