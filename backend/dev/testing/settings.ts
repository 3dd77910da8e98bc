import path from "node:path";
import { FAKES } from "../../../test/support/fakes";
import { roots } from "../roots";
import { readSettings, type Settings } from "../settings";

/** How far the ports of the second shop are from those of the first; fakes and search shop have the ones between. */
const SECOND = 10;

/**
 * Tests have their own data and ports, so that a running shop is not disturbed.
 * @param second whether it is the other shop of two that are tested side by side
 */
export function testSettings(changed: NodeJS.ProcessEnv = {}, second = false): Settings {
  const DATA_DIR = path.join(process.env.DATA_DIR ?? ".data", "test", ...(second ? ["second"] : []));
  const further = second ? SECOND : 0;
  const PORT = String(Number(process.env.TEST_PORT ?? "9400") + further);
  const context = { apiPort: Number(PORT), dataDir: path.resolve(roots.project, DATA_DIR) };
  return readSettings({
    PATH: process.env.PATH,
    DATA_DIR,
    PORT,
    STOREFRONT_PORT: String(Number(process.env.TEST_STOREFRONT_PORT ?? "3400") + further),
    // The other engine has a shop of its own beside this one.
    SEARCH_ENGINE: "postgres",
    // Pages are asked for right after a change here; caching has tests of its own.
    PAGE_CACHE: "off",
    // Many tests wait for what a job of every minute does.
    MINUTE_JOBS_SECONDS: "5",
    // Where the services stand that the shop believes in: no card is charged anywhere.
    ...Object.assign({}, ...FAKES.map((fake) => fake.environment(context))),
    ...changed,
  });
}
