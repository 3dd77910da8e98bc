import { once } from "node:events";
import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { postJson } from "./transport";

const servers: http.Server[] = [];

/** A server that reads a request and then does as told. @param act `nth` counts its requests from 1 */
async function serverThat(act: (answer: http.ServerResponse, socket: Socket, nth: number) => void): Promise<URL> {
  let nth = 0;
  const server = http.createServer((request, answer) => {
    request.resume().once("end", () => act(answer, request.socket, (nth += 1)));
  });
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

const ask = async (url: URL, patience = 1000) => postJson(url, "key", "{}", patience);

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

// An error that nobody hears would end the process; vitest fails the run for it.
describe("a search server that breaks off", () => {
  it("in the middle of its answer is an error of that search alone", async () => {
    const url = await serverThat((answer, socket) => answer.write('{"res', () => socket.resetAndDestroy()));
    await expect(ask(url)).rejects.toThrow(/aborted|ECONNRESET/);
  });

  it("or falls silent there as well", async () => {
    const url = await serverThat((answer) => answer.write('{"res'));
    await expect(ask(url, 50)).rejects.toThrow("fell silent");
  });

  it("is asked once more where it had closed a kept connection, and not where it closes a new one", async () => {
    const asked: number[] = [];
    const closes = (first: number) => (answer: http.ServerResponse, socket: Socket, nth: number) => {
      asked.push(nth);
      if (nth === first) socket.resetAndDestroy();
      else answer.end("[]");
    };
    const kept = await serverThat(closes(2));
    await ask(kept);
    await expect(ask(kept)).resolves.toEqual({ ok: true, body: "[]" });
    await expect(ask(await serverThat(closes(1)))).rejects.toThrow(/ECONNRESET|hang up/);
    expect(asked).toEqual([1, 2, 3, 1]);
  });
});

it("an answer that is no success says so", async () => {
  const url = await serverThat((answer) => answer.writeHead(503).end("no"));
  expect(await ask(url)).toEqual({ ok: false, body: "no" });
});
