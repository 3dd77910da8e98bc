import { Heading, Text } from "@medusajs/ui";
import type { PaperAnswer } from "../../contract/producer-paper";
import { showDay } from "../lib/resource";
import { paperKindLabels } from "../resources/application-vocabulary";
import { DownloadButton } from "./download-button";

function about({ number, issuer, issued_on, expires_on }: PaperAnswer): string {
  const parts = [
    number === null ? null : `số ${number}`,
    issuer,
    issued_on === null ? null : `cấp ${showDay(issued_on)}`,
    expires_on === null ? "không thời hạn" : `đến ${showDay(expires_on)}`,
  ];
  return parts.filter(Boolean).join(" · ");
}

/** The papers of an application, each with its file. */
export function ApplicationPapers({ id, papers }: { id: string; papers: readonly PaperAnswer[] }) {
  return (
    <>
      <Heading level="h3">Giấy tờ</Heading>
      {papers.length === 0 && <Text size="small">Chưa có giấy tờ nào.</Text>}
      <ul className="flex flex-col gap-y-2">
        {papers.map((paper) => (
          <li key={paper.id} className="flex flex-wrap items-center justify-between gap-2">
            <div className="min-w-0">
              <Text size="small" weight="plus">
                {paperKindLabels[paper.kind]}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {about(paper)}
              </Text>
            </div>
            {paper.file === null ? (
              <Text size="small">Chưa có tệp</Text>
            ) : (
              <DownloadButton path={`producers/${id}/papers/${paper.id}/file`} label="Tải xuống" />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
