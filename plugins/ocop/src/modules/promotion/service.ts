import { MedusaService } from "@medusajs/framework/utils";
import { FairParticipant } from "./models/fair-participant";
import { Feature } from "./models/feature";

/** Storage of featured sales points and of who takes part in a fair; rules are beside, what acts across rooms is in workflows. */
export class FeaturingModuleService extends MedusaService({ Feature, FairParticipant }) {}
