import type { MedusaContainer } from "@medusajs/framework/types";
import { select } from "ocop/shared/database";
import { provinceKey } from "ocop/shared/delivery-fee";
import {
  assignProfiles,
  type DeliveryOption,
  ensureProfiles,
  setDeliveryOptions,
} from "ocop/workflows/delivery-option/index";
import { draw } from "../rules/demo-certificate";

interface MakerRow {
  id: string;
  name: string;
  province: string | null;
  sales_point_id: string | null;
  sales_point: string | null;
}

const SLOW = { min: 3, max: 5 };
const QUICK = { min: 1, max: 2 };

/** The demo's ways of delivery: made up, the same on every run, a little different from maker to maker. */
function demoDelivery(maker: MakerRow): DeliveryOption[] {
  const base = 20_000 + 5_000 * draw(`delivery:${maker.name}`, 4);
  const home = maker.province === null ? {} : { [provinceKey(maker.province)]: base - 5_000 };
  const common = { kind: "delivery" as const, sales_point_id: null };
  const rules: DeliveryOption[] = [
    {
      ...common,
      name: "Giao tiêu chuẩn",
      rule: { kind: "flat", amount: base },
      free_from: 500_000,
      promised_days: SLOW,
    },
    {
      ...common,
      name: "Giao tiêu chuẩn",
      rule: { kind: "province", amount: base + 10_000, fees: home },
      free_from: 800_000,
      promised_days: SLOW,
    },
    {
      ...common,
      name: "Giao tiêu chuẩn",
      rule: { kind: "weight", amount: base, base_grams: 1_000, step_grams: 500, step_amount: 5_000 },
      free_from: null,
      promised_days: SLOW,
    },
  ];
  const standard = rules[draw(`delivery-kind:${maker.name}`, rules.length)];
  const express: DeliveryOption = {
    ...common,
    name: "Giao nhanh",
    rule: { kind: "flat", amount: base + 25_000 },
    free_from: null,
    promised_days: QUICK,
  };
  const pickup: DeliveryOption[] =
    maker.sales_point_id === null
      ? []
      : [
          {
            name: `Nhận tại ${maker.sales_point ?? "điểm bán"}`,
            kind: "pickup",
            rule: { kind: "flat", amount: 0 },
            free_from: null,
            promised_days: { min: 2, max: 4 },
            sales_point_id: maker.sales_point_id,
          },
        ];
  return [...(standard ? [standard] : []), express, ...pickup];
}

/** Makers of shipped goods that have no way of delivery yet; services are booked and need none. */
async function makersWithout(container: MedusaContainer): Promise<MakerRow[]> {
  return select<MakerRow>(
    container,
    `select p.id, p.name, u.name as province, sp.id as sales_point_id, sp.name as sales_point
     from producer p left join territory_unit u on u.code = p.province_code
     left join lateral (select s.id, s.name from sales_point_good g join sales_point s on s.id = g.sales_point_id
       join product_producer pp on pp.product_id = g.product_id and pp.deleted_at is null and pp.producer_id = p.id
       where g.deleted_at is null and s.deleted_at is null and s.status = 'open' and s.starts_on is null
       order by s.name limit 1) sp on true
     where p.deleted_at is null
       and not exists (select 1 from shipping_option so where so.data->>'producer_id' = p.id and so.deleted_at is null)
     order by p.name, p.id`,
  );
}

/** Brings the shipping profiles of all goods in line with their makers: those of a shop made before, and synthetic ones. */
async function lendProfiles(container: MedusaContainer): Promise<void> {
  const rows = await select<{ product_id: string; id: string; name: string }>(
    container,
    `select pp.product_id, p.id, p.name from product_producer pp join producer p on p.id = pp.producer_id
     where pp.deleted_at is null`,
  );
  const profiles = await ensureProfiles(container, [...new Map(rows.map((row) => [row.id, row])).values()]);
  await assignProfiles(
    container,
    rows.flatMap(({ product_id, id }) => {
      const profile_id = profiles.get(id);
      return profile_id ? [{ product_id, profile_id }] : [];
    }),
  );
}

/** Gives every maker of the demo its ways of delivery, once; what an operator changed is left alone. */
export async function seedProducerDelivery(container: MedusaContainer): Promise<number> {
  await lendProfiles(container);
  const makers = await makersWithout(container);
  await setDeliveryOptions(
    container,
    makers.map((maker) => ({ ...maker, options: demoDelivery(maker) })),
  );
  return makers.length;
}
