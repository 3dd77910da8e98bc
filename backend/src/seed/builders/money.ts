import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE, type MarketplaceModuleService } from "ocop/modules/marketplace";
import { BANKS } from "ocop/shared/banks";
import { select } from "ocop/shared/database";
import { fold } from "ocop/shared/text";
import { draw } from "../rules/demo-certificate";

const ANY = { producer_id: null, producer_kind: null, product_group: null, product_id: null };
const ALWAYS = { valid_from: null, valid_to: null, active: true };

/** Example rates; the last one fits every line. Basis points. */
const RULES = [
  { ...ANY, ...ALWAYS, name: "Thủ công mỹ nghệ", product_group: "handicraft", rate_bp: 400 },
  { ...ANY, ...ALWAYS, name: "Dịch vụ du lịch cộng đồng", product_group: "tourism", rate_bp: 600 },
  { ...ANY, ...ALWAYS, name: "Tổ hợp tác", producer_kind: "cooperative_group", rate_bp: 450 },
  { ...ANY, ...ALWAYS, name: "Mức chung", rate_bp: 500 },
];

/** Commission rules of the demo, when there are none; whatever an operator made of them stays. */
async function seedCommission(service: MarketplaceModuleService): Promise<void> {
  const present = await service.listCommissionRules({}, { take: 1, withDeleted: true });
  if (present.length > 0) return;
  await service.createCommissionRules(RULES.map((rule, index) => ({ ...rule, position: index + 1 })));
}

/** Accounts to which nobody could pay: their numbers begin with DEMO, which no bank gives out. */
async function seedAccounts(container: MedusaContainer, service: MarketplaceModuleService): Promise<void> {
  const bare = await select<{ id: string; short_id: string; name: string }>(
    container,
    `select p.id, p.short_id, p.name from producer p where p.is_demo and p.deleted_at is null
     and not exists (select 1 from payout_account a where a.producer_id = p.id and a.deleted_at is null)`,
  );
  if (bare.length === 0) return;
  await service.createPayoutAccounts(
    bare.map(({ id, short_id, name }) => ({
      producer_id: id,
      bank_bin: BANKS[draw(`bank:${short_id}`, BANKS.length)]?.bin ?? "970436",
      account_number: `DEMO${short_id.toUpperCase()}`,
      account_name: `DEMO ${fold(name)
        .toUpperCase()
        .replace(/[^A-Z0-9]+/g, " ")
        .trim()}`
        .slice(0, 70)
        .trim(),
    })),
  );
}

/** What the market's money runs on in a demo: commission rules and producers' accounts. */
export async function seedMoney(container: MedusaContainer): Promise<void> {
  const service: MarketplaceModuleService = container.resolve(MARKETPLACE_MODULE);
  await seedCommission(service);
  await seedAccounts(container, service);
}
