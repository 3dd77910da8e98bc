import { beforeAll, describe, expect, it } from "vitest";
import { type Account, freshEmail, PASSWORD, register } from "../support/account";
import { freshRandom } from "../support/random";
import { api, stack } from "../support/stack";

const random = freshRandom("attempts");
/** An address of its own for every test, out of the range that documentation may use. */
const somewhere = () => `2001:db8::${random.int(0xffff).toString(16)}:${random.int(0xffff).toString(16)}`;

let mai: Account;
beforeAll(async () => {
  mai = await register();
});

interface Answer {
  status: number;
  code: string | undefined;
  message: string | undefined;
  retryAfter: number;
}

async function attempt(
  address: string,
  body: unknown,
  path = "/auth/customer/emailpass",
  language = "vi",
): Promise<Answer> {
  const headers = { "x-forwarded-for": address, "accept-language": language };
  const answer = await api(path, { method: "POST", headers, body: JSON.stringify(body) });
  // Asking for a new password is answered with a word, not with JSON.
  const text = await answer.text();
  const { code, message } = (text.startsWith("{") ? JSON.parse(text) : {}) as { code?: string; message?: string };
  return { status: answer.status, code, message, retryAfter: Number(answer.headers.get("retry-after")) };
}

const wrong = (email: string) => ({ email, password: "Sai-Mat-Khau-2026" });

describe("somebody who guesses passwords", () => {
  it("is stopped after ten failures with one account, the right password too, and nobody else is", async () => {
    const address = somewhere();
    for (let at = 0; at < 10; at += 1) expect((await attempt(address, wrong(mai.email))).code).toBe("login_refused");
    const stopped = await attempt(address, { email: mai.email.toUpperCase(), password: PASSWORD });
    expect(stopped).toMatchObject({ status: 429, code: "too_many_requests" });
    expect(stopped.message).toMatch(/quá nhiều lần/);
    expect(stopped.retryAfter).toBeGreaterThan(600);
    expect(stopped.retryAfter).toBeLessThanOrEqual(900);
    const english = await attempt(address, wrong(mai.email), "/AUTH/Customer/emailpass/", "en");
    expect(english).toMatchObject({ status: 429, message: expect.stringMatching(/too often/) });
    expect((await attempt(address, wrong(freshEmail()))).status).toBe(401);
    expect((await attempt(somewhere(), { email: mai.email, password: PASSWORD })).status).toBe(200);
  });

  it("is stopped when all attempts come at once", async () => {
    const address = somewhere();
    const { email } = await register();
    const answers = await Promise.all(Array.from({ length: 30 }, () => attempt(address, wrong(email))));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it("is stopped at the operators' door and at registration", async () => {
    const operator = stack().logins.find(({ role }) => role === "operator")?.email ?? "";
    for (const [path, email] of [
      ["/auth/user/emailpass", operator],
      ["/auth/customer/emailpass/register", mai.email],
    ] as const) {
      const address = somewhere();
      const statuses: number[] = [];
      for (let at = 0; at < 12; at += 1) statuses.push((await attempt(address, wrong(email), path)).status);
      expect(statuses.indexOf(429)).toBe(10);
      expect(statuses[11]).toBe(429);
    }
  });

  it("is stopped when asking for new passwords, whose answer is always the same", async () => {
    const address = somewhere();
    const body = { identifier: freshEmail() };
    const statuses: number[] = [];
    for (let at = 0; at < 11; at += 1)
      statuses.push((await attempt(address, body, "/auth/customer/emailpass/reset-password")).status);
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses[10]).toBe(429);
  });
});

describe("somebody who logs in", () => {
  it("may do so as often as they like", async () => {
    const address = somewhere();
    for (let at = 0; at < 14; at += 1)
      expect((await attempt(address, { email: mai.email, password: PASSWORD })).status).toBe(200);
  });
});

describe("the log-in page", () => {
  it("says so, and counts each buyer by themselves", async () => {
    const { email } = await register();
    const send = async (address: string, password: string) => {
      const answer = await fetch(`${stack().storefront}/tai-khoan/dang-nhap`, {
        method: "POST",
        redirect: "manual",
        headers: { "x-forwarded-for": address, origin: stack().storefront },
        body: new URLSearchParams({ email, password }),
      });
      return { status: answer.status, page: await answer.text() };
    };
    const address = somewhere();
    for (let at = 0; at < 10; at += 1) expect((await send(address, "Sai-Mat-Khau-2026")).status).toBe(401);
    const stopped = await send(address, PASSWORD);
    expect(stopped.status).toBe(429);
    expect(stopped.page).toContain("Bạn đã thử quá nhiều lần");
    expect((await send(somewhere(), PASSWORD)).status).toBe(303);
  });
});
