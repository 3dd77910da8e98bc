import path from "node:path";
import { FAKES } from "../../../test/support/fakes";
import { requireFree } from "../ports";
import { copyDatabase } from "../postgres/database";
import { roots } from "../roots";
import { COPY } from "../search-shop";
import { Service } from "../service";
import type { Settings } from "../settings";
import { built, startStack, type Stack } from "../stack";
import { Started } from "../started";

interface Surrounding {
  /** Whether a copy of the seeded database is kept for the shop of the search tests. */
  withCopy?: boolean;
  /** Called when everything is built and nothing of it changes any more. */
  onBuilt?: () => void;
}

/** The shop under test, surrounded by the fakes; they start before it and end after it. */
export async function startSurrounded(
  settings: Settings,
  { withCopy = false, onBuilt }: Surrounding = {},
): Promise<Stack> {
  const { dataDir, env, logs } = settings;
  const context = { apiPort: env.PORT, dataDir };
  const started = new Started();
  try {
    for (const fake of FAKES) {
      const readyUrl = fake.readyUrl(context);
      await requireFree(`fake ${fake.name}`, Number(new URL(readyUrl).port), "TEST_PORT");
      const logFile = path.join(logs, `fake-${fake.name}.log`);
      const options = { args: fake.args(context), cwd: roots.project, env: process.env, logFile, readyUrl };
      started.add(await Service.start(`The fake ${fake.name}`, options));
    }
    const prepared = async (url: string) => void (withCopy && (await copyDatabase(url, COPY)));
    const build = async (variables: NodeJS.ProcessEnv, folder: string) => {
      await built.build(variables, folder);
      onBuilt?.();
    };
    const stack = started.add(await startStack(settings, { ...built, build, prepared }));
    return { ...stack, stop: async () => started.stop() };
  } catch (error) {
    await started.stop();
    throw error;
  }
}
