/** A refusal of the server: a message for people, and what is wrong with which field. */
export class ApiFault extends Error {
  constructor(
    message: string,
    readonly fields: Record<string, string>,
  ) {
    super(message);
  }
}
