import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "ocop/modules/producer";
import type { MemberRole } from "ocop/shared/producer-vocabulary";
import { demoProducers } from "./demo-producers";
import { identityOf } from "./identity";
import type { Login } from "./login";

interface DemoMember {
  email: string;
  password: string;
  role: MemberRole;
  /** Place of the producer among those with most goods. */
  producer: 0 | 1;
}

const MEMBERS: readonly DemoMember[] = [
  { email: "chuthe@ocop.example", password: "Que-Huong-2026", role: "owner", producer: 0 },
  { email: "bientap@ocop.example", password: "Cau-Chuyen-2026", role: "editor", producer: 0 },
  { email: "donhang@ocop.example", password: "Giao-Hang-2026", role: "orders", producer: 0 },
  { email: "chuthe2@ocop.example", password: "Lang-Nghe-2026", role: "owner", producer: 1 },
];

/** Demo members of the two producers with most goods, each with a password; a second run adds nothing. */
export async function seedMembers(container: MedusaContainer): Promise<Login[]> {
  const producers = await demoProducers(container);
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const logins: Login[] = [];
  for (const { email, password, role, producer: place } of MEMBERS) {
    const producer = producers[place];
    if (producer === undefined) continue;
    logins.push({ role: "producer", email, password, scope: `${producer.name} (${role})` });
    const known = await service.listProducerMembers({ email, status: "active" }, { take: 1 });
    if (known.length > 0) continue;
    const auth_identity_id = await identityOf(container, { email, password });
    const { id } = await service.createProducerMembers({
      producer_id: producer.id,
      email,
      role,
      status: "active",
      auth_identity_id,
      joined_at: new Date(),
    });
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities({ id: auth_identity_id, app_metadata: { producer_id: id } });
  }
  return logins;
}
