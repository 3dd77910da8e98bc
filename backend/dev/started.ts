/** Something that was started and has to be stopped. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** What was started so far; it is stopped in the reverse order. */
export class Started {
  private readonly parts: Stoppable[] = [];

  add<T extends Stoppable>(part: T): T {
    this.parts.push(part);
    return part;
  }

  /**
   * Stops every part once, the last one first; one that fails keeps no other from being stopped.
   * @throws what the first failing part threw, after all
   */
  async stop(): Promise<void> {
    const failures: unknown[] = [];
    for (const part of this.parts.splice(0).reverse()) {
      await part.stop().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}
