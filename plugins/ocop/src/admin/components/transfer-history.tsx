import { Heading, Text } from "@medusajs/ui";
import { showMoment } from "../lib/moment";
import { historyOf, type TransferMove } from "../lib/transfer";

/** Every move of a transfer's money, the oldest first. */
export function TransferHistory({ moves }: { moves: readonly TransferMove[] }) {
  return (
    <>
      <Heading level="h3">Lịch sử</Heading>
      <ol className="flex flex-col gap-y-2">
        {historyOf(moves).map(({ at, actor, note, lines }) => (
          <li key={at} className="border-l-2 pl-3">
            {lines.map((line) => (
              <Text key={line} size="small" weight="plus">
                {line}
              </Text>
            ))}
            <Text size="small" className="text-ui-fg-subtle">
              {showMoment(at)} · {actor}
            </Text>
            {note !== null && <Text size="small">{note}</Text>}
          </li>
        ))}
      </ol>
    </>
  );
}
