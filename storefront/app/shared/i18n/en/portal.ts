import type { PortalTexts } from "../vi/portal";

export const portal: PortalTexts = {
  toShop: "Shop",
  logOut: "Log out",
  otherLanguage: "Tiếng Việt",
  forbiddenTitle: "You cannot open this page",
  notFoundTitle: "Not found",
  brokenTitle: "The page could not be loaded",
  brokenText: "The service is busy. What you saved is safe. Please try again in a few minutes.",
  expiredKept: "You are not signed in any more. What you typed is still on this page.",
  logInBeside: "Sign in in a new tab, then send again",
  again: "Try again",
};
