import { Text } from "@medusajs/ui";
import { type CertificateEvent, eventText, reasonText } from "../lib/certificate";
import { showMoment } from "../lib/moment";

/** Every change of a certificate, oldest first. */
export function CertificateHistory({ events }: { events: readonly CertificateEvent[] }) {
  return (
    <ol className="flex flex-col gap-y-2">
      {events.map((event) => (
        <li key={event.id} className="border-l-2 pl-3">
          <Text size="small" weight="plus">
            {eventText(event)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {showMoment(event.at)}
            {event.decision_number === null ? "" : ` · Quyết định ${event.decision_number}`}
          </Text>
          {event.reason !== null && <Text size="small">{reasonText(event.reason)}</Text>}
        </li>
      ))}
    </ol>
  );
}
