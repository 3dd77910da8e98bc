import { pair } from "../i18n/use-texts";
import { portal as en } from "../i18n/en/portal";
import { portal as vi } from "../i18n/vi/portal";
import type { Language } from "../language";

/** Words that every portal says in its own way. */
export interface OwnWords {
  name: string;
  forbiddenText: string;
  notFoundText: string;
  logInTitle: string;
  logInIntro: string;
  registerTitle: string;
  registerIntro: string;
  register: string;
  registerRefused: string;
}

/** A portal, for what the portals share. */
export interface Portal {
  /** Address of its first page, without a language. */
  root: "/producer" | "/office";
  /** Type of actor whose log-in it asks for. */
  actor: "producer" | "officer";
  texts: (language: Language) => OwnWords;
}

/** Words that all portals share. */
export const sharedPortalTexts = pair(vi, en);
