import type { Form, Intents } from "./intents";
import { MODES, type Webhooks } from "./webhooks";

/**
 * What a test tells the fake: `POST /control/mode` with `mode` and perhaps `intent`; `POST /control/send` with `intent`
 * and perhaps `type`, answered by the shop's answers; `POST /control/fail-refunds` with `intent` and `times`.
 */
export async function control(intents: Intents, webhooks: Webhooks, path: string, form: Form): Promise<unknown> {
  if (path === "/control/fail-refunds") return intents.failRefunds(form.intent ?? "", Number(form.times));
  if (path === "/control/send") return webhooks.send(form.intent ?? "", form.type);
  const mode = MODES.find((one) => one === form.mode);
  if (path !== "/control/mode" || mode === undefined) throw new Error(`No such control: ${path} ${form.mode}`);
  webhooks.setMode(mode, form.intent);
  return { mode };
}
