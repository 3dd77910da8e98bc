import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TERRITORY_MODULE, type TerritoryModuleService } from "../../../modules/territory";

/** Stores the administrative units; nothing is undone on failure, because the step itself is one transaction. */
export const loadTerritoryStep = createStep("load-territory", async (_input: void, { container }) => {
  const territory: TerritoryModuleService = container.resolve(TERRITORY_MODULE);
  return new StepResponse(await territory.loadTerritory());
});
