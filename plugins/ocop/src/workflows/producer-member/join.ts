import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { JoinBody } from "../../contract/producer-member";
import { createProducersWorkflow } from "../producer";
import { attachLoginStep, whileAlone } from "../log-in";
import { memberOfIdentity } from "./read-member";
import { addMemberStep } from "./steps/add-member";
import { noteBeginningStep } from "./steps/note-beginning";

interface JoinInput extends JoinBody {
  auth_identity_id: string;
  /** Address of the log-in. */
  email: string;
}

const joinWorkflow = createWorkflow("ocop-join-as-producer", (input: JoinInput) => {
  const created = createProducersWorkflow.runAsStep({
    input: transform(input, ({ name, kind, email }) => ({ producers: [{ name, kind, email }] })),
  });
  const owner = transform({ input, created }, (data) => ({
    producer_id: data.created[0]?.id ?? "",
    email: data.input.email,
    name: data.input.member_name,
    role: "owner" as const,
    status: "active" as const,
    auth_identity_id: data.input.auth_identity_id,
    joined_at: new Date(),
  }));
  const member_id = addMemberStep(owner);
  noteBeginningStep({ producer_id: owner.producer_id, actor: member_id });
  attachLoginStep({ auth_identity_id: input.auth_identity_id, actor: "producer", actor_id: member_id });
  return new WorkflowResponse(member_id);
});

/**
 * A person without a producer begins an application: the producer is written down as `pending`, the person becomes its
 * owner. The token has to be refreshed afterwards.
 * @returns id of the member
 * @throws MedusaError conflict `already_member`
 */
export async function joinAsProducer(container: MedusaContainer, input: JoinInput): Promise<string> {
  return whileAlone(container, input.auth_identity_id, async () => {
    if ((await memberOfIdentity(container, input.auth_identity_id)) !== null)
      throw new MedusaError(MedusaError.Types.CONFLICT, "This log-in is a member already", "already_member");
    const { result } = await joinWorkflow(container).run({ input });
    return result;
  });
}
