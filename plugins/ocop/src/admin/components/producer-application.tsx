import { Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { ApplicationAnswer } from "../../contract/producer-application";
import { CLAIM_STATUSES } from "../../shared/producer-decisions";
import { read } from "../lib/api";
import { decisionChoices, decisionFields } from "../lib/application";
import { ActChooser } from "./act-chooser";
import { ApplicationAbout } from "./application-about";
import { RegisterEntries } from "./register-entries";

/** What a producer handed in, and what may be decided about it now. */
export function ProducerApplication({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "producers", "one", id, "application"],
    queryFn: async () => (await read<{ application: ApplicationAnswer }>(`producers/${id}/application`)).application,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={`producers/${id}/decisions`}
      acts={decisionChoices(data.status)}
      fieldsOf={decisionFields}
      idle="Chủ thể đã đóng, không còn việc gì phải quyết định."
      doneMessage="Đã ghi quyết định và báo cho chủ thể"
      onDone={onDone}
    >
      <ApplicationAbout id={id} application={data} />
      <RegisterEntries id={id} able={CLAIM_STATUSES.includes(data.status)} />
    </ActChooser>
  );
}
