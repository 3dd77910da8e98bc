import { describe, expect, it } from "vitest";
import { MAX_PHOTO_BYTES, quickFaults, readPhoto, readQuick } from "./quick-fields";

const typed = { name: "Chè lam", price: "45.000", stock: "20" };

describe("quick mode", () => {
  it("takes a name, a price and a stock, with or without a photo", () => {
    expect(quickFaults(typed, null)).toEqual({});
    expect(quickFaults({ ...typed, price: "45k", stock: "0" }, new Blob(["x"]))).toEqual({});
  });

  it.each([
    [{ name: "" }, "name"],
    [{ name: "x".repeat(151) }, "name"],
    [{ price: "" }, "price"],
    [{ price: "999" }, "price"],
    [{ price: "600.000.000" }, "price"],
    [{ stock: "1,5" }, "stock"],
    [{ stock: "-1" }, "stock"],
    [{ stock: "1.000.001" }, "stock"],
  ])("says that %j cannot be right", (more, field) => {
    expect(Object.keys(quickFaults({ ...typed, ...more }, null))).toEqual([field]);
  });

  it("refuses a photo that the API would not take", () => {
    expect(quickFaults(typed, { size: MAX_PHOTO_BYTES + 1 } as Blob)).toEqual({ photo: "photo" });
  });

  it("reads a form, whatever Unicode form a phone sends, and no photo where none was chosen", () => {
    const form = new FormData();
    form.set("name", ` ${"Mật ong".normalize("NFD")}\n`);
    form.set("price", "1000");
    form.set("photo", new File([], ""));
    expect(readQuick(form)).toEqual({ name: "Mật ong", price: "1000", stock: "" });
    expect(readPhoto(form)).toBeNull();
    form.set("photo", new File(["x"], "anh.jpg"));
    expect(readPhoto(form)?.size).toBe(1);
  });
});
