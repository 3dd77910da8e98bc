import { Button, Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { Resource } from "../lib/resource";
import { type ListState, PAGE_SIZE, useList } from "../lib/use-resource";
import { EntityDrawer, type Task } from "./entity-drawer";
import { EntityTable } from "./entity-table";
import { ListFilters } from "./list-filters";

const WORDS = { of: "trong", results: "kết quả", pages: "trang", prev: "Trước", next: "Sau" };

/** Another screen may link here with words to search (`?q=`). */
function firstState(): ListState {
  return { q: new URLSearchParams(window.location.search).get("q") ?? "", page: 0, filters: {} };
}

/** List, search, filter, create and edit of one noun. */
export function ResourcePage({ resource }: { resource: Resource }) {
  const [state, setState] = useState(firstState);
  const [task, setTask] = useState<Task | null>(null);
  const { data, isLoading, error } = useList(resource, state);
  const entities = data?.entities ?? [];
  const count = data?.count ?? 0;

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{resource.title}</Heading>
          {resource.about !== undefined && (
            <Text size="small" className="text-ui-fg-subtle">
              {resource.about}
            </Text>
          )}
        </div>
        {resource.fields.length > 0 && (
          <Button size="small" onClick={() => setTask({ kind: "create" })}>
            Thêm
          </Button>
        )}
      </div>
      <ListFilters resource={resource} state={state} onChange={setState} />
      {error !== null && (
        <Text role="alert" className="px-6 py-4">
          Không tải được: {error.message}
        </Text>
      )}
      {error === null && entities.length === 0 && (
        <Text className="px-6 py-4">{isLoading ? "Đang tải…" : "Không có mục nào."}</Text>
      )}
      {error === null && entities.length > 0 && (
        <EntityTable resource={resource} entities={entities} onTask={setTask} />
      )}
      <Table.Pagination
        count={count}
        pageSize={PAGE_SIZE}
        pageIndex={state.page}
        pageCount={Math.max(1, Math.ceil(count / PAGE_SIZE))}
        canPreviousPage={state.page > 0}
        canNextPage={(state.page + 1) * PAGE_SIZE < count}
        previousPage={() => setState({ ...state, page: state.page - 1 })}
        nextPage={() => setState({ ...state, page: state.page + 1 })}
        translations={WORDS}
      />
      <EntityDrawer resource={resource} task={task} onClose={() => setTask(null)} />
    </Container>
  );
}
