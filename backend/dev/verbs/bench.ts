import path from "node:path";
import { roots } from "../roots";
import { runProgram } from "../run-program";

/** `npm run bench`: measures speed as ratios within one run; asserts nothing. */
export async function bench(args: string[]): Promise<void> {
  process.exitCode = await runProgram(path.join(roots.project, "test", "bench", "main.ts"), args);
}
