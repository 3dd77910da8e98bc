import { Heading, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { read } from "../lib/api";
import {
  decisionsOn,
  type Difference,
  fieldName,
  fieldsOfDecision,
  fieldText,
  pictureIdsOf,
  type Proposal,
} from "../lib/listing";
import { showDay } from "../lib/resource";
import { ActChooser } from "./act-chooser";

/** What a field says: text, or its pictures. */
function Said({ proposal, difference, value }: { proposal: Proposal; difference: Difference; value: unknown }) {
  const ids = pictureIdsOf(difference, value);
  const shown = ids.flatMap((id) => proposal.pictures.filter((picture) => picture.id === id));
  if (shown.length === 0) return <span className="whitespace-pre-line">{fieldText(difference.field, value)}</span>;
  return (
    <span className="flex flex-wrap gap-1">
      {shown.map(({ id, url }, place) => (
        <img key={id} src={url} alt={`Ảnh ${place + 1}`} width={96} height={96} className="size-24 object-cover" />
      ))}
    </span>
  );
}

function Differences({ proposal }: { proposal: Proposal }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Mục</Table.HeaderCell>
          <Table.HeaderCell>Hiện nay</Table.HeaderCell>
          <Table.HeaderCell>Đề nghị</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {proposal.differences.map((difference) => (
          <Table.Row key={difference.field}>
            <Table.Cell className="py-2 align-top">{fieldName(difference)}</Table.Cell>
            {[difference.before, difference.after].map((value, place) => (
              <Table.Cell key={place === 0 ? "before" : "after"} className="py-2 align-top">
                <Said proposal={proposal} difference={difference} value={value} />
              </Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

/** A producer's proposal beside what buyers see now, and the decision about it. */
export function ListingReview({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error } = useQuery({
    queryKey: ["ocop", "listings", "one", id],
    queryFn: async () => (await read<{ listing: Proposal }>(`listings/${id}`)).listing,
  });
  if (error !== null) return <Text className="p-6">Không tải được: {error.message}</Text>;
  if (data === undefined) return <Text className="p-6">Đang tải…</Text>;
  return (
    <ActChooser
      path={`listings/${id}`}
      acts={decisionsOn(data)}
      fieldsOf={fieldsOfDecision}
      constants={{ version: data.version }}
      idle={data.reason === null ? "Không còn gì phải duyệt." : `Đã trả lại: ${data.reason}`}
      doneMessage="Đã ghi quyết định"
      onDone={onDone}
    >
      <Heading level="h2">{data.name ?? "Chưa có tên"}</Heading>
      <Text size="small">
        {data.producer_name} · {data.submitted_by} · {showDay(data.submitted_at)}
      </Text>
      <Differences proposal={data} />
    </ActChooser>
  );
}
