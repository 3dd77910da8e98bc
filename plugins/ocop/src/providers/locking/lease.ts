/** What a lease needs: prolongs the locks, false when they are lost. */
export type Renew = () => Promise<boolean>;

/**
 * Keeps locks alive under a job that takes longer than they last. Only when the database says that the locks are gone
 * is the lease broken: an unreachable database is asked again, and in this process the job is alone in any case.
 */
export class Lease {
  private readonly controller = new AbortController();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly renew: Renew,
    private readonly everyMs: number,
  ) {
    this.plan();
  }

  /** Aborted when the locks were lost while the job ran. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private plan(): void {
    this.timer = setTimeout(() => void this.prolong(), this.everyMs);
    this.timer.unref();
  }

  private async prolong(): Promise<void> {
    const running = this.timer;
    const held = await this.renew().catch(() => true);
    if (this.timer === undefined || this.timer !== running) return;
    if (held) this.plan();
    else this.controller.abort(new Error("The lock was lost while its job ran."));
  }
}
