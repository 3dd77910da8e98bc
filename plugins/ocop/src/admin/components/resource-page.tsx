import { Button, Container, Drawer, Heading, Input, Select, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import type { Entity, FilterSpec, Resource } from "../lib/resource"
import { PAGE_SIZE, useEntity, useList, type ListState } from "../lib/use-resource"
import { EntityForm } from "./entity-form"

const ALL = "all"

function Filter({ filter, value, onChange }: { filter: FilterSpec; value: string; onChange: (value: string) => void }) {
  return (
    <div className="w-52">
      <Select value={value === "" ? ALL : value} onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)} size="small">
        <Select.Trigger aria-label={filter.label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{filter.label}: tất cả</Select.Item>
          {filter.choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

function EditDrawer({ resource, id, onClose }: { resource: Resource; id: string | undefined | null; onClose: () => void }) {
  const { data, isLoading, error } = useEntity(resource, id ?? undefined)
  return (
    <Drawer open={id !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{resource.title}</Drawer.Title>
        </Drawer.Header>
        {id === null && <EntityForm resource={resource} entity={undefined} onDone={onClose} />}
        {typeof id === "string" && isLoading && <Text className="p-6">Đang tải…</Text>}
        {typeof id === "string" && error !== null && <Text className="p-6">Không tải được: {error.message}</Text>}
        {typeof id === "string" && data !== undefined && <EntityForm key={data.id} resource={resource} entity={data} onDone={onClose} />}
      </Drawer.Content>
    </Drawer>
  )
}

/** List, search, filter, create and edit of one noun. */
export function ResourcePage({ resource }: { resource: Resource }) {
  const [state, setState] = useState<ListState>({ q: "", page: 0, filters: {} })
  // undefined: closed; null: a new entity; text: the id of the one being edited.
  const [editing, setEditing] = useState<string | null | undefined>(undefined)
  const { data, isLoading, error } = useList(resource, state)
  const entities: Entity[] = data?.entities ?? []
  const count = data?.count ?? 0

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{resource.title}</Heading>
        {resource.fields.length > 0 && (
          <Button size="small" onClick={() => setEditing(null)}>
            Thêm
          </Button>
        )}
      </div>
      <div className="flex flex-wrap gap-3 px-6 py-3">
        <Input
          type="search"
          size="small"
          aria-label="Tìm"
          placeholder="Tìm…"
          value={state.q}
          onChange={(event) => setState({ ...state, q: event.target.value, page: 0 })}
        />
        {resource.filters.map((filter) => (
          <Filter
            key={filter.name}
            filter={filter}
            value={state.filters[filter.name] ?? ""}
            onChange={(value) => setState({ ...state, page: 0, filters: { ...state.filters, [filter.name]: value } })}
          />
        ))}
      </div>
      {error !== null && <Text className="px-6 py-4">Không tải được: {error.message}</Text>}
      {error === null && entities.length === 0 && <Text className="px-6 py-4">{isLoading ? "Đang tải…" : "Không có mục nào."}</Text>}
      {entities.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              {resource.columns.map((column) => (
                <Table.HeaderCell key={column.label}>{column.label}</Table.HeaderCell>
              ))}
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {entities.map((entity) => (
              <Table.Row key={entity.id}>
                {resource.columns.map((column) => (
                  <Table.Cell key={column.label}>{column.show(entity)}</Table.Cell>
                ))}
                <Table.Cell className="text-right">
                  {resource.fields.length > 0 && (
                    <Button variant="transparent" size="small" onClick={() => setEditing(entity.id)}>
                      Sửa
                    </Button>
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
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
        translations={{ of: "trong", results: "kết quả", pages: "trang", prev: "Trước", next: "Sau" }}
      />
      <EditDrawer resource={resource} id={editing} onClose={() => setEditing(undefined)} />
    </Container>
  )
}
