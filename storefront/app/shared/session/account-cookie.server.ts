import { tokenCookie } from "./token-cookie.server";

/** Keeps a customer signed in. */
export const accountCookie = tokenCookie("ocop_account", "account");
