import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { describe, expect, it } from "vitest";

describe("Medusa's completion of a cart", () => {
  it("still has the hook after the order, which it does not declare", () => {
    expect(Object.keys(completeCartWorkflow.hooks)).toEqual(expect.arrayContaining(["validate", "orderCreated"]));
  });
});
