interface Ticket {
  keys: readonly string[];
  /** In how many lines somebody still stands before it. */
  behind: number;
  admit: () => void;
}

/** Thrown when a place in line was given up because the time was over. */
export class WaitedTooLong extends Error {
  constructor(key: string) {
    super(`Timed-out acquiring lock. (${key})`);
  }
}

/**
 * Lines before locks, within one process: whoever wants several keys stands in all their lines at once and is admitted
 * when it is first in each. It enters all lines in the same instant, so of two tickets one is before the other in every
 * line they share: nobody waits in a circle, nobody is overtaken, and nobody polls.
 */
export class KeyQueue {
  private readonly lines = new Map<string, Ticket[]>();

  /** How many keys somebody stands at; 0 when all is quiet. */
  get size(): number {
    return this.lines.size;
  }

  /**
   * Waits until this caller is first in the line of every key.
   * @param keys each key once
   * @param waitMs gives up after so many milliseconds
   * @returns leaves the lines; must be called once
   * @throws WaitedTooLong
   */
  async enter(keys: readonly string[], waitMs: number): Promise<() => void> {
    return new Promise((resolve, reject) => {
      let timer: NodeJS.Timeout | undefined;
      const ticket: Ticket = { keys, behind: 0, admit: () => {} };
      const leave = () => this.leave(ticket);
      ticket.admit = () => {
        clearTimeout(timer);
        resolve(leave);
      };
      for (const key of keys) {
        const line = this.lines.get(key);
        if (line === undefined) this.lines.set(key, [ticket]);
        else {
          line.push(ticket);
          ticket.behind += 1;
        }
      }
      if (ticket.behind === 0) return ticket.admit();
      timer = setTimeout(() => {
        leave();
        reject(new WaitedTooLong(keys.join(", ")));
      }, waitMs);
    });
  }

  private leave(ticket: Ticket): void {
    for (const key of ticket.keys) {
      const line = this.lines.get(key);
      const place = line?.indexOf(ticket) ?? -1;
      if (line === undefined || place < 0) continue;
      line.splice(place, 1);
      const [next] = line;
      if (next === undefined) this.lines.delete(key);
      else if (place === 0) {
        next.behind -= 1;
        if (next.behind === 0) next.admit();
      }
    }
  }
}
