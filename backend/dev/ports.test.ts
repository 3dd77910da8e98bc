import { createServer, type Server } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { anyFreePort, requireFree } from "./ports";

const open: Server[] = [];

async function occupy(host: string): Promise<number> {
  const port = await anyFreePort();
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return port;
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe("requireFree", () => {
  it("passes a free port", async () => {
    await expect(requireFree("API", await anyFreePort(), "PORT")).resolves.toBeUndefined();
  });

  it.each(["127.0.0.1", "0.0.0.0"])("names the variable when %s is taken", async (host) => {
    await expect(requireFree("API", await occupy(host), "PORT")).rejects.toThrow(/\(API\) is taken.*set PORT/);
  });

  it("waits for a port that becomes free", async () => {
    const port = await occupy("127.0.0.1");
    setTimeout(() => open.splice(0).forEach((server) => server.close()), 100);
    await expect(requireFree("API", port, "PORT", 5000)).resolves.toBeUndefined();
  });
});
