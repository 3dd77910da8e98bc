import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../../modules/producer";
import type { MemberRole, MemberStatus } from "../../../shared/producer-vocabulary";

export interface NewMember {
  producer_id: string;
  email: string;
  name: string | null;
  role: MemberRole;
  status: MemberStatus;
  auth_identity_id?: string;
  joined_at?: Date;
  invite_hash?: string;
  invite_expires_at?: Date;
  invited_by?: string;
}

/** Stores one member or invitation; undone by deleting it. */
export const addMemberStep = createStep(
  "ocop-add-producer-member",
  async (input: NewMember, { container }) => {
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    const { id } = await service.createProducerMembers(input);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const service: ProducerModuleService = container.resolve(PRODUCER_MODULE);
    await service.deleteProducerMembers([id]);
  },
);
