import type { Rebuilt } from "../../search/ingestion";

/**
 * What this writer has written of an index since it took the lock. A document that would be written as it is (an order
 * takes one of many pieces) is left alone: a write costs the engine its caches. Forgotten whenever somebody else may
 * have written: with the lock, after a rebuild, after a failure, and where a reconcile found a difference.
 */
export class Written {
  private versions = new Map<string, string | null>();
  private reconciledAt: number | null = null;

  /** Forgets everything when the index was reconciled since this was said last. */
  heed(reconciledAt: Date | null): void {
    const at = reconciledAt?.getTime() ?? null;
    if (at !== this.reconciledAt) this.clear();
    this.reconciledAt = at;
  }

  /** Of what was built, what the engine may not have; null when it has everything. */
  news({ documents, gone }: Rebuilt): Rebuilt | null {
    const fresh = documents.filter(({ id, version }) => this.versions.get(id) !== version);
    const left = gone.filter((id) => this.versions.get(id) !== null);
    return fresh.length + left.length === 0 ? null : { documents: fresh, gone: left };
  }

  keep({ documents, gone }: Rebuilt): void {
    for (const { id, version } of documents) this.versions.set(id, version);
    for (const id of gone) this.versions.set(id, null);
  }

  /** What became of these is not known. */
  drop({ documents, gone }: Rebuilt): void {
    for (const id of [...documents.map((document) => document.id), ...gone]) this.versions.delete(id);
  }

  clear(): void {
    this.versions = new Map();
  }
}
