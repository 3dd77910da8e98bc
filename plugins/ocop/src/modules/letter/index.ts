import { Module } from "@medusajs/framework/utils";
import { LetterModuleService } from "./service";

export const LETTER_MODULE = "letter";

export type { LetterModuleService };
export type { NewLetter } from "./service";

export default Module(LETTER_MODULE, { service: LetterModuleService });
