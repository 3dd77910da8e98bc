import { Button, Table } from "@medusajs/ui";
import type { Entity, Resource } from "../lib/resource";
import type { Task } from "./entity-drawer";

interface Props {
  resource: Resource;
  entities: Entity[];
  onTask: (task: Task) => void;
}

function RowButtons({ resource, id, onTask }: Pick<Props, "resource" | "onTask"> & { id: string }) {
  return (
    <div className="flex justify-end gap-x-1 whitespace-nowrap">
      {(resource.actions ?? []).map((action) => (
        <Button
          key={action.label}
          variant="transparent"
          size="small"
          onClick={() => onTask({ kind: "action", id, action })}
        >
          {action.label}
        </Button>
      ))}
      {resource.editable && (
        <Button variant="transparent" size="small" onClick={() => onTask({ kind: "edit", id })}>
          Sửa
        </Button>
      )}
    </div>
  );
}

/** The rows of a list with what can be done to each. */
export function EntityTable({ resource, entities, onTask }: Props) {
  const hasButtons = resource.editable || (resource.actions ?? []).length > 0;
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {resource.columns.map((column) => (
              <Table.HeaderCell key={column.label}>{column.label}</Table.HeaderCell>
            ))}
            {hasButtons && <Table.HeaderCell />}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {entities.map((entity) => (
            <Table.Row key={entity.id}>
              {resource.columns.map((column) => (
                <Table.Cell
                  key={column.label}
                  className={`truncate ${column.narrow === true ? "max-w-36" : "max-w-60"}`}
                  title={column.show(entity)}
                >
                  {column.show(entity)}
                </Table.Cell>
              ))}
              {hasButtons && (
                <Table.Cell className="text-right">
                  <RowButtons resource={resource} id={entity.id} onTask={onTask} />
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
