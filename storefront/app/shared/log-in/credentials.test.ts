import { describe, expect, it } from "vitest";
import { logInFaults, readCredentials, registrationFaults } from "./credentials";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("readCredentials", () => {
  it("spells the address as the account does and leaves the password alone", () => {
    expect(readCredentials(form({ name: "  Tổ hợp tác\u0000 ", email: " A@X.VN ", password: " mật khẩu " }))).toEqual({
      name: "Tổ hợp tác",
      email: "a@x.vn",
      password: " mật khẩu ",
    });
  });

  it("takes missing fields and files for empty", () => {
    const data = new FormData();
    data.set("email", new Blob(["x"]));
    expect(readCredentials(data)).toEqual({ name: "", email: "", password: "" });
  });
});

describe("faults", () => {
  it("asks for a password to log in, however short", () => {
    expect(logInFaults({ name: "", email: "a@x.vn", password: "1" })).toEqual({});
    expect(logInFaults({ name: "", email: "a@x", password: "" })).toEqual({
      email: "email",
      password: "passwordMissing",
    });
  });

  it("asks for eight characters to register, and for no more than 128", () => {
    const typed = { name: "", email: "a@x.vn" };
    expect(registrationFaults({ ...typed, password: "12345678" })).toEqual({});
    expect(registrationFaults({ ...typed, password: "1234567" })).toEqual({ password: "password" });
    expect(registrationFaults({ ...typed, password: "x".repeat(129) })).toEqual({ password: "password" });
    expect(registrationFaults({ ...typed, name: "x".repeat(81), password: "12345678" })).toEqual({ name: "name" });
  });
});
