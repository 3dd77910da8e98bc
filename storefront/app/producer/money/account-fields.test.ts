import { describe, expect, it } from "vitest";
import { faultsOf, readAccount } from "./account-fields";

describe("the form of the account", () => {
  it("is read as it was typed, but for what no field holds", () => {
    const form = new FormData();
    form.set("bank_bin", "970436");
    form.set("account_number", " 0011 0012\n34567 ");
    form.set("account_name", "  Nguye\u0302\u0303n ");
    form.set("password", " giữ nguyên ");
    form.set("producer_id", "pdr_other");
    expect(readAccount(form)).toEqual({
      bank_bin: "970436",
      account_number: "0011 0012 34567",
      account_name: "Nguyễn",
      password: " giữ nguyên ",
    });
    expect(readAccount(new FormData())).toEqual({ bank_bin: "", account_number: "", account_name: "", password: "" });
  });

  it("marks the fields that the API names, and no others", () => {
    expect(faultsOf({ password: "x", account_number: "y", other: "z" })).toEqual({
      password: true,
      account_number: true,
    });
  });
});
