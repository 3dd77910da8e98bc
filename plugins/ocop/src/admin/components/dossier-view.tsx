import { Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import type { DossierAnswer } from "../../contract/dossier";
import { read } from "../lib/api";
import { dossierActs, dossierFields } from "../lib/dossier";
import { dossierPurposeLabels, dossierStatusLabels } from "../resources/dossier-vocabulary";
import { groupLabels } from "../resources/vocabulary";
import { ActChooser } from "./act-chooser";
import { DossierParts } from "./dossier-parts";
import { DossierScores } from "./dossier-scores";
import { DossierThread } from "./dossier-thread";

/** One dossier: what was handed in, what is missing, what was asked, and what may be decided about its form. */
export function DossierView({ id }: { id: string; onDone: () => void }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "dossiers", "one", id],
    queryFn: async () => (await read<{ dossier: DossierAnswer }>(`dossiers/${id}`)).dossier,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={`dossiers/${id}/acts`}
      acts={dossierActs(data)}
      fieldsOf={(act) => dossierFields(act, data)}
      idle="Hồ sơ này đang chờ chủ thể, hoặc đã qua bước kiểm tra."
      doneMessage="Đã ghi vào lịch sử của hồ sơ"
    >
      <Heading level="h2">{data.product_name}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {data.producer.name} · {groupLabels[data.group]} · {dossierPurposeLabels[data.purpose]} ·{" "}
        {dossierStatusLabels[data.status]}
      </Text>
      {data.missing.length > 0 && (
        <ul className="list-disc pl-5">
          {data.missing.map(({ code, part, vi }) => (
            <li key={`${code}-${part}`}>
              <Text size="small">{vi}</Text>
            </li>
          ))}
        </ul>
      )}
      <DossierParts dossier={data} />
      <DossierScores dossier={data} />
      <DossierThread dossier={data} />
    </ActChooser>
  );
}
