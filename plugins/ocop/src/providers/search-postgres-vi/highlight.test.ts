import { expect, it } from "vitest";
import { highlighted } from "./highlight";

it("marks words by their folded beginning and keeps what was written", () => {
  expect(highlighted("Nước mắm, cốt cá cơm", ["mam", "ca"], "<b>", "</b>", null)).toBe(
    "Nước <b>mắm</b>, cốt <b>cá</b> cơm",
  );
  expect(highlighted("Đắk Lắk".normalize("NFD"), ["dak"], "[", "]", null)).toBe("[Đắk] Lắk");
});

it("gives nothing when no word is met, and a piece around the first one when asked", () => {
  expect(highlighted("Gà Mía", ["vit"], "[", "]", null)).toBeNull();
  const long = `${"một ".repeat(50)}gà mía ${"hai ".repeat(50)}`;
  expect(highlighted(long, ["ga"], "[", "]", 8)?.trim()).toBe("một một [gà] mía hai hai hai hai");
});
