import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { SearchPostgresViService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [SearchPostgresViService] });
