import { Heading, Text } from "@medusajs/ui";
import type { DossierAnswer } from "../../contract/dossier";
import { partText } from "../lib/dossier";
import { DownloadButton } from "./download-button";

/** The parts of a dossier with their papers, what is missing first of all. */
export function DossierParts({ dossier }: { dossier: DossierAnswer }) {
  return (
    <>
      <Heading level="h3">Thành phần hồ sơ</Heading>
      <ol className="flex flex-col gap-y-3">
        {dossier.parts.map((part) => (
          <li key={part.number} className="border-l-2 pl-3">
            <Text size="small" weight="plus">
              {part.number}. {part.vi}
              {part.mandatory ? " (bắt buộc)" : ""}
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-words">
              {partText(part)}
            </Text>
            <div className="mt-1 flex flex-wrap gap-2">
              {part.files.map(({ id, name }) => (
                <DownloadButton key={id} path={`dossiers/${dossier.id}/files/${id}`} label={name} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
