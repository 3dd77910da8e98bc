import { describe, expect, it } from "vitest";
import { readPictures } from "./read-pictures";

function form(orders: readonly number[], gone: readonly number[] = []): FormData {
  const made = new FormData();
  orders.forEach((order, place) => {
    made.set(`picture-${place}-id`, `p${place + 1}`);
    made.set(`picture-${place}-alt`, place === 0 ? " Hộp mở " : "");
    made.set(`picture-${place}-order`, String(order));
    if (gone.includes(place)) made.set(`picture-${place}-gone`, "1");
  });
  return made;
}
const ids = (made: FormData) => readPictures(made).map(({ id }) => id);

describe("pictures of a listing", () => {
  it("stay in their order, with what they show", () => {
    expect(readPictures(form([1, 2]))).toEqual([
      { id: "p1", alt: "Hộp mở" },
      { id: "p2", alt: null },
    ]);
  });

  it("move up and down to the place that was chosen", () => {
    expect(ids(form([1, 2, 1]))).toEqual(["p3", "p1", "p2"]);
    expect(ids(form([3, 2, 3]))).toEqual(["p2", "p3", "p1"]);
    expect(ids(form([2, 1, 3]))).toEqual(["p2", "p1", "p3"]);
  });

  it("go when they are to go", () => {
    expect(ids(form([1, 2, 3], [1]))).toEqual(["p1", "p3"]);
    expect(ids(form([1], [0]))).toEqual([]);
  });
});
