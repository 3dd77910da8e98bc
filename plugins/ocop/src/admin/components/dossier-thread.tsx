import { Heading, Text } from "@medusajs/ui";
import type { DossierAnswer } from "../../contract/dossier";
import { showMoment } from "../lib/moment";
import { dossierStatusLabels } from "../resources/dossier-vocabulary";

/** Questions, answers and the steps of a dossier. */
export function DossierThread({ dossier: { thread, history } }: { dossier: DossierAnswer }) {
  return (
    <>
      {thread.length > 0 && <Heading level="h3">Hỏi và trả lời</Heading>}
      <ol className="flex flex-col gap-y-2">
        {thread.map(({ id, side, author, text, part, at }) => (
          <li key={id} className="border-l-2 pl-3">
            <Text size="small" className="text-ui-fg-subtle">
              {side === "producer" ? "Chủ thể" : "Người kiểm tra"} · {author ?? "–"} · {showMoment(at)}
              {part === null ? "" : ` · phần ${part}`}
            </Text>
            <Text size="small" className="break-words whitespace-pre-wrap">
              {text}
            </Text>
          </li>
        ))}
      </ol>
      <Heading level="h3">Lịch sử</Heading>
      <ol className="flex flex-col gap-y-1">
        {history.map(({ to, author, reason, at }) => (
          <li key={`${at} ${to}`}>
            <Text size="small">
              {dossierStatusLabels[to]} · {showMoment(at)} · {author ?? "–"}
              {reason === null ? "" : ` · ${reason}`}
            </Text>
          </li>
        ))}
      </ol>
    </>
  );
}
