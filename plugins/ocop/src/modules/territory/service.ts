import type { Context } from "@medusajs/framework/types";
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type {
  AddressMatch,
  PrintedPlace,
  ResolvedPlace,
  TerritoryDataset,
  TerritoryReader,
  UnitAnswer,
  UnitFilter,
} from "../../shared/territory";
import { fullName } from "../../shared/territory";
import { buildTerritory } from "./dataset/assemble";
import { readSource } from "./data/source";
import { TerritoryLoad } from "./models/territory-load";
import { Unit } from "./models/unit";
import { UnitAlias } from "./models/unit-alias";
import { UnitSuccession } from "./models/unit-succession";
import { resolveAddress } from "./rules/resolve";
import { resolvePrinted } from "./rules/resolve-printed";
import { searchUnits } from "./rules/search";
import { UnitIndex } from "./rules/unit-index";
import { Within } from "./rules/within";
import { readAll, replaceAll, type SqlManager, storedVersion } from "./store";

/** How long another process may have loaded new units before this one looks again, in milliseconds. */
const VERSION_CHECK_MS = 60_000;

interface Held {
  version: string | null;
  index: UnitIndex;
  within: Within;
  checkedAt: number;
}

export interface LoadOutcome {
  /** False when the tables already held this version. */
  loaded: boolean;
  version: string;
  units: number;
  successions: number;
}

/** Administrative units: kept in PostgreSQL, answered from memory. */
export class TerritoryModuleService
  extends MedusaService({ Unit, UnitSuccession, UnitAlias, TerritoryLoad })
  implements TerritoryReader
{
  private held: Promise<Held> | undefined;

  /** Builds the dataset from its packages and facts and stores it; does nothing when it is stored already. */
  async loadTerritory(): Promise<LoadOutcome> {
    const dataset = buildTerritory(await readSource());
    const loaded = await this.replaceTerritory(dataset);
    if (loaded) this.held = undefined;
    return { loaded, version: dataset.version, units: dataset.units.length, successions: dataset.successions.length };
  }

  @InjectTransactionManager()
  protected async replaceTerritory(
    dataset: TerritoryDataset,
    @MedusaContext() context: Context<SqlManager> = {},
  ): Promise<boolean> {
    return replaceAll(managerOf(context.transactionManager), dataset);
  }

  async listTerritory(filter: UnitFilter, today: string): Promise<{ answers: UnitAnswer[]; count: number }> {
    const index = await this.index();
    const { units, count } = searchUnits(index, filter, today);
    return { answers: units.map((unit) => index.answer(unit)), count };
  }

  async findTerritory(reference: string): Promise<UnitAnswer | null> {
    const index = await this.index();
    const unit = index.find(reference);
    return unit ? index.answer(unit) : null;
  }

  async resolveAddress(commune: string, province?: string, district?: string): Promise<AddressMatch[]> {
    return resolveAddress(await this.index(), commune, province, district);
  }

  async resolvePrinted(place: PrintedPlace): Promise<ResolvedPlace> {
    return resolvePrinted(await this.index(), place);
  }

  /** As `resolvePrinted`, for many rows: one answer per row in their order. */
  async resolvePrintedMany(places: readonly PrintedPlace[]): Promise<ResolvedPlace[]> {
    const index = await this.index();
    return places.map((place) => resolvePrinted(index, place));
  }

  async labelsOf(codes: readonly string[]): Promise<Map<string, string>> {
    const index = await this.index();
    return new Map(
      codes.flatMap((code) => {
        const unit = index.unit(code);
        return unit ? [[code, fullName(unit)] as const] : [];
      }),
    );
  }

  async codesWithin(code: string): Promise<readonly string[]> {
    return (await this.current()).within.codes(code);
  }

  private async index(): Promise<UnitIndex> {
    return (await this.current()).index;
  }

  private async current(): Promise<Held> {
    const held = await this.held?.catch(() => undefined);
    if (held && Date.now() - held.checkedAt < VERSION_CHECK_MS) return held;
    if (held?.version && held.version === (await this.readVersion())) {
      held.checkedAt = Date.now();
      return held;
    }
    this.held = this.readIndex();
    const fresh = await this.held;
    // An empty table is not remembered: the first load may come from another process at any moment.
    if (fresh.version === null) this.held = undefined;
    return fresh;
  }

  @InjectManager()
  protected async readVersion(@MedusaContext() context: Context<SqlManager> = {}): Promise<string | null> {
    return storedVersion(managerOf(context.manager));
  }

  @InjectManager()
  protected async readIndex(@MedusaContext() context: Context<SqlManager> = {}): Promise<Held> {
    const manager = managerOf(context.manager);
    const version = await storedVersion(manager);
    const land = await readAll(manager);
    return { version, index: new UnitIndex(land), within: new Within(land), checkedAt: Date.now() };
  }
}

function managerOf(manager: SqlManager | undefined): SqlManager {
  if (!manager) throw new Error("the territory service was called without a database manager");
  return manager;
}
