import Medusa from "@medusajs/js-sdk";

/** The client of the operator's screens: same origin, session cookie. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });
