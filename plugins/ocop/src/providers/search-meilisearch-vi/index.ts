import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { SearchMeilisearchViService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [SearchMeilisearchViService] });
