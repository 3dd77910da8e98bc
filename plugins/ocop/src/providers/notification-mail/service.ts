import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { folderTransport } from "./folder";
import { messageOf } from "./message";
import { smtpTransport } from "./smtp";

/** Options of the mail provider. */
export interface MailOptions {
  /** What the Notification Module reads: `["email"]`. */
  channels: string[];
  /** Sender, `Name <address>`. */
  from: string;
  /** Where mails lie as `.eml` files while there is no `smtpUrl`. */
  folder: string;
  smtpUrl?: string;
}

/** Mails by SMTP, or into a folder where no server is configured. */
export class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail";
  private readonly deliver: ReturnType<typeof folderTransport>;

  static override validateOptions({ from, folder }: Partial<MailOptions>): void {
    if (from && folder) return;
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Mails need the options `from` and `folder`");
  }

  constructor(
    _cradle: Record<string, unknown>,
    private readonly options: MailOptions,
  ) {
    super();
    this.deliver = options.smtpUrl === undefined ? folderTransport(options.folder) : smtpTransport(options.smtpUrl);
  }

  /** @throws Error when the mail did not leave; whoever asked for it asks again */
  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const message = messageOf(notification, this.options.from);
    await this.deliver(message);
    return { id: message.messageId };
  }
}
