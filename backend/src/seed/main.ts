import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createDefaultsWorkflow } from "@medusajs/medusa/core-flows";
import { readArguments } from "./arguments";
import { seedDemo } from "./demo";
import { seedInquiries } from "./builders/inquiries";
import { seedLogins } from "./builders/logins";
import { seedMoney } from "./builders/money";
import { seedPortal } from "./builders/portal";
import { seedPlans } from "./builders/plans";
import { seedPromotion } from "./builders/promotion";
import { seedRating } from "./builders/rating";
import { seedOfficeWork } from "./builders/office-work";
import { seedProducerDelivery } from "./builders/producer-delivery";
import { seedStore } from "./builders/store";
import { seedTerritory } from "./builders/territory";
import { openIndexes, reindex } from "./reindex";
import { resetDatabase } from "./reset";
import { refusalLine } from "./rows/refusal";
import { writeSeedFile } from "./seed-file";
import { seedSynthetic } from "./synthetic/main";

/**
 * Fills the database: the shop and its units always; demo goods and logins only in a demo database (OCOP_DEMO=true, or
 * no production); synthetic goods when asked for. A second run adds nothing. Ends with code 1 when a row was refused.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const given = process.env.OCOP_SEED_ARGS ?? args.join(" ");
  const asked = readArguments(given.split(/\s+/).filter(Boolean));
  const demo =
    process.env.OCOP_DEMO === "true" || (process.env.OCOP_DEMO === undefined && process.env.NODE_ENV !== "production");
  if (!demo && (asked.reset || asked.products > 0))
    throw new Error("--reset and --products are for a demo database only");
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    logger.info(`seed: ${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  };
  if (asked.reset) {
    await timed("everything emptied", () => resetDatabase(container));
    await createDefaultsWorkflow(container).run();
  }
  await openIndexes(container);
  const store = await timed("shop", () => seedStore(container));
  await timed("administrative units", () => seedTerritory(container));
  await timed("search opened", () => openIndexes(container));
  if (demo) {
    const { refusals } = await timed("demo catalogue", () => seedDemo(container, store));
    for (const refusal of refusals) logger.error(`seed: refused ${refusalLine(refusal)}`);
    if (refusals.length > 0) process.exitCode = 1;
    await timed("commission rules and demo accounts", () => seedMoney(container));
    await timed("supply requests", () => seedInquiries(container));
    await timed("a producer's portal", () => seedPortal(container));
  }
  if (asked.products > 0) {
    await timed("synthetic catalogue", () => seedSynthetic(container, store, asked));
  }
  if (demo) await timed("ways of delivery", () => seedProducerDelivery(container));
  const logins = await timed("logins", () => seedLogins(container, demo));
  if (demo) await timed("a plan", () => seedPlans(container));
  if (demo) await timed("promotion", () => seedPromotion(container));
  if (demo) await timed("a round of rating", () => seedRating(container));
  if (demo) await timed("work of the demo offices", () => seedOfficeWork(container));
  // A planner without statistics picks plans that take minutes on a freshly filled database.
  await timed("statistics", () => container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw("analyze"));
  await timed("search index", () => reindex(container));
  writeSeedFile(store.publishableKey, logins);
}
