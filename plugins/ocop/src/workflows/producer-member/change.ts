import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import type { MemberRole } from "../../shared/producer-vocabulary";
import { whileAlone } from "../log-in";

interface Named {
  producer_id: string;
  member_id: string;
}

/** Changes a member while it is sure that an owner is left. @throws MedusaError `member_not_found`, `last_owner` */
async function changeMember(
  container: MedusaContainer,
  { producer_id, member_id }: Named,
  change: { role: MemberRole } | { status: "removed"; removed_at: Date; invite_hash: null },
): Promise<void> {
  const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  await whileAlone(container, producer_id, async () => {
    const members = await service.listProducerMembers({ producer_id, status: ["invited", "active"] });
    const member = members.find(({ id }) => id === member_id);
    if (member === undefined)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such member", "member_not_found");
    const owners = members.filter(({ role, status }) => role === "owner" && status === "active");
    const stays = "role" in change && change.role === "owner";
    if (!stays && owners.length === 1 && owners[0]?.id === member_id)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The last owner stays", "last_owner");
    await service.updateProducerMembers({ id: member_id, ...change });
  });
}

/** Gives a member another role, from the next request on. */
export async function setMemberRole(container: MedusaContainer, { role, ...named }: Named & { role: MemberRole }) {
  await changeMember(container, named, { role });
}

/** Removes a member, or takes an invitation back; tokens that are out open nothing from the next request on. */
export async function removeMember(container: MedusaContainer, named: Named): Promise<void> {
  await changeMember(container, named, { status: "removed", removed_at: new Date(), invite_hash: null });
}
