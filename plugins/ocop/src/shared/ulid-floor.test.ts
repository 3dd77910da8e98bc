import { generateEntityId } from "@medusajs/framework/utils";
import { expect, it } from "vitest";
import { idFloor } from "./ulid-floor";

it("lies below every id of its moment and later, and above those before", () => {
  const before = Date.now();
  const id = generateEntityId(undefined, "order");
  expect(idFloor("order", new Date(before)) < id).toBe(true);
  expect(idFloor("order", new Date(Date.now() + 1)) > id).toBe(true);
  expect(idFloor("order", new Date(0))).toBe("order_0000000000");
});
