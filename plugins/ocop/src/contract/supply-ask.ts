import { z } from "@medusajs/framework/zod";
import { CERTIFIED_STARS } from "../shared/certification-vocabulary";
import { addDays, todayInHoChiMinh } from "../shared/clock";
import { isAddress } from "../shared/mail-address";
import { supplyRequestCreate } from "./inquiry";
import { producerPhone } from "./producer";
import { reference } from "./query";

/** Days ahead that goods may be asked for: two years of a contract. */
const MOST_DAYS = 730;

/** A day, YYYY-MM-DD; what is none is compared with nothing. */
const day = z.iso.date({ abort: true });

/** Text without control characters, composed. */
const plain = (most: number) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u);

/** Body of `POST /store/supply-requests`: what a shop or supermarket looks for, and how it is reached. */
export const supplyAskBody = supplyRequestCreate
  .pick({ asker_kind: true, group: true, quantity: true, period: true })
  .extend({
    asker_name: plain(200),
    /** Whom to ask for: a person, or a department. */
    contact_name: plain(120),
    phone: producerPhone.nullish(),
    /** Where the number of the request and its answers are sent. */
    email: z.string().trim().toLowerCase().max(254).refine(isAddress),
    words: plain(200),
    sub_group: plain(200).nullish(),
    unit: plain(30),
    wanted_from: day,
    wanted_to: day,
    /** Today's province that the goods go to, whose office looks at the request; without one the centre does. */
    province_code: reference.nullish(),
    /** Today's commune in it. */
    commune_code: reference.nullish(),
    min_stars: z.literal(CERTIFIED_STARS).nullish(),
    standards: z.array(plain(60)).max(12).default([]),
    note: z
      .string()
      .normalize("NFC")
      .trim()
      .max(1000)
      .regex(/^(?:\P{Cc}|\n)*$/u)
      .nullish(),
    /** Agreed to what the form says of the contact. */
    consent: z.literal(true),
    /** A box that nobody sees: whoever fills it in is no human. */
    website: z.literal("").optional(),
  })
  .refine(({ wanted_from }) => wanted_from >= todayInHoChiMinh(), { path: ["wanted_from"] })
  .refine(({ wanted_from, wanted_to }) => wanted_from <= wanted_to, { path: ["wanted_to"] })
  .refine(({ wanted_to }) => wanted_to <= addDays(todayInHoChiMinh(), MOST_DAYS), { path: ["wanted_to"] })
  .refine(({ province_code, commune_code }) => !commune_code || Boolean(province_code), { path: ["commune_code"] });
export type SupplyAskBody = z.infer<typeof supplyAskBody>;

/** Answer of `POST /store/supply-requests`: the number of the request, "NC-7K2MQX". */
export interface SupplyAskAnswer {
  reference: string;
}
