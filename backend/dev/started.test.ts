import { describe, expect, it } from "vitest";
import { Started } from "./started";

describe("Started", () => {
  it("stops in the reverse order, once, and goes on past one that fails", async () => {
    const stopped: string[] = [];
    const part = (name: string, fails = false) => ({
      stop: async () => {
        stopped.push(name);
        if (fails) throw new Error(name);
      },
    });
    const started = new Started();
    started.add(part("database"));
    started.add(part("API", true));
    started.add(part("storefront"));
    await expect(started.stop()).rejects.toThrow("API");
    await started.stop();
    expect(stopped).toEqual(["storefront", "API", "database"]);
  });
});
