import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiVariables, readSettings, storefrontVariables } from "./settings";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "settings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readSettings", () => {
  it("keeps the secrets of a data folder, for its owner only", () => {
    const first = readSettings({ DATA_DIR: folder });
    expect(readSettings({ DATA_DIR: folder }).secrets).toEqual(first.secrets);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o077).toBe(0);
  });

  it("starts production with the folder's own secrets and without demo goods", () => {
    const settings = readSettings({ DATA_DIR: folder, NODE_ENV: "production", JWT_SECRET: "" });
    expect(settings.demo).toBe(false);
    expect(settings.env.JWT_SECRET).toBe(settings.secrets.jwt);
    expect(apiVariables(settings, "postgres://x/y")).toMatchObject({
      OCOP_DEMO: "false",
      JWT_SECRET: settings.secrets.jwt,
    });
  });

  it("prefers a secret that is given", () => {
    const given = "g".repeat(40);
    expect(readSettings({ DATA_DIR: folder, COOKIE_SECRET: given }).env.COOKIE_SECRET).toBe(given);
  });

  it("names the mail server of the settings, never that of the shell", () => {
    const former = process.env.SMTP_URL;
    process.env.SMTP_URL = "smtp://shell.example";
    const told = (source: NodeJS.ProcessEnv) =>
      apiVariables(readSettings({ DATA_DIR: folder, ...source }), "postgres://x/y").SMTP_URL;
    try {
      expect(told({})).toBeUndefined();
      expect(told({ SMTP_URL: "smtp://given.example" })).toBe("smtp://given.example");
    } finally {
      if (former === undefined) delete process.env.SMTP_URL;
      else process.env.SMTP_URL = former;
    }
  });

  it("lists every fault", () => {
    expect(() => readSettings({ DATA_DIR: folder, PORT: "abc", REDIS_URL: "x" })).toThrow(/PORT[^]*REDIS_URL/);
  });
});

describe("storefrontVariables", () => {
  it("holds no secret of the API", () => {
    const settings = readSettings({ DATA_DIR: folder });
    const values = Object.values(storefrontVariables(settings, "pk_1"));
    for (const secret of [settings.secrets.jwt, settings.secrets.cookie, settings.secrets.postgres])
      expect(values).not.toContain(secret);
  });
});
