import { MedusaApp, MedusaModule } from "@medusajs/framework/modules-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, createPgConnection } from "@medusajs/framework/utils";
import { databaseUrl } from "./audit";

/** Does work with the marketplace's module in this process; see {@link withModule}. */
export async function withMarketplace<T>(work: (container: MedusaContainer) => Promise<T>): Promise<T> {
  return withModule("marketplace", work);
}

/**
 * Does work with one of our modules in this process, on the tested shop's database: so that a job can be run at another
 * time of the clock than the shop's.
 */
export async function withModule<T>(
  name: "marketplace" | "delivery" | "inquiry" | "register_import",
  work: (container: MedusaContainer) => Promise<T>,
): Promise<T> {
  const connection = createPgConnection({ clientUrl: databaseUrl() });
  const app = await MedusaApp({
    modulesConfig: { [name]: { resolve: require.resolve(`ocop/modules/${name.replaceAll("_", "-")}`) } },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: connection },
  });
  await app.onApplicationStart();
  try {
    return await work(app.sharedContainer as MedusaContainer);
  } finally {
    await app.onApplicationPrepareShutdown();
    await app.onApplicationShutdown();
    await connection.destroy();
    MedusaModule.clearInstances();
  }
}
