import { describe, expect, it } from "vitest";
import { orderLinkKey, readOrderLink, signOrderLink } from "./order-link";

const key = orderLinkKey("a secret of at least thirty-two characters");
const orderId = "order_01KAQZ9V5T3M8W2N6P4R7S1XYZ";

describe("order links", () => {
  it("opens the order it was made for, the same way each time", () => {
    const token = signOrderLink(orderId, key);
    expect(signOrderLink(orderId, key)).toBe(token);
    expect(readOrderLink(token, key)).toBe(orderId);
    expect(token).toMatch(/^[A-Za-z0-9_-]{58}$/);
  });

  it("refuses a change in any single character", () => {
    const token = signOrderLink(orderId, key);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === "A" ? "B" : "A";
      expect(readOrderLink(token.slice(0, at) + other + token.slice(at + 1), key)).toBeNull();
    }
  });

  it("refuses another shop's signature, a raw id and shortened links", () => {
    const token = signOrderLink(orderId, key);
    expect(readOrderLink(signOrderLink(orderId, orderLinkKey("another secret")), key)).toBeNull();
    expect(readOrderLink(orderId, key)).toBeNull();
    expect(readOrderLink(token.slice(0, 26), key)).toBeNull();
    expect(readOrderLink(`${token}=`, key)).toBeNull();
    expect(readOrderLink("", key)).toBeNull();
  });

  it("signs only ids that Medusa made", () => {
    expect(() => signOrderLink("cart_01KAQZ9V5T3M8W2N6P4R7S1XYZ", key)).toThrow(RangeError);
  });
});
