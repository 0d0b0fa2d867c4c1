// Opens the one database of the extension's origin, and refuses to work on a schema newer than this code.
import { Dexie, type Table, type Transaction } from 'dexie';
import type { Clipping } from '../model';
import { type Facet, type IndexEntry, MIGRATIONS, type Migration } from './schema';

export const DATABASE_NAME = 'laut';

/** This code is older than the database: another tab has been updated since. Reloading the page helps. */
export class OutdatedCode extends Error {
  override name = 'OutdatedCode';
}

export interface Tables {
  clippings: Table<Clipping, string>;
  entries: Table<IndexEntry, [at: number, id: string]>;
  facets: Table<Facet, string>;
}

export class ClippingsDatabase extends Dexie implements Tables {
  declare clippings: Tables['clippings'];
  declare entries: Tables['entries'];
  declare facets: Tables['facets'];
  private outdated = false;

  constructor(
    name: string = DATABASE_NAME,
    private readonly migrations: Migration[] = MIGRATIONS,
  ) {
    // Chromium acknowledges "relaxed" transactions before they are on the disk; a save is worth the flush.
    // Without autoOpen Dexie cannot reopen behind the guard's back (it would write un-migrated records).
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
    // Another context upgrades: give way and stay closed.
    this.on('versionchange', () => {
      this.outdated = true;
      this.close();
      return false;
    });
  }

  /**
   * Open, at the version this code knows, or an error.
   * @throws OutdatedCode, or Dexie's errors where the browser gives no database.
   */
  async ready(): Promise<this> {
    if (!this.outdated && !this.isOpen()) {
      // Asked before: Dexie, opening a newer database, would add the indexes that it misses there.
      const stored = (await Dexie.dependencies.indexedDB?.databases?.())?.find(({ name }) => name === this.name);
      if (!this.isNewer(stored?.version)) await this.open();
      // Asked after: another context may have upgraded in between.
      if (this.isOpen() && this.isNewer(this.backendDB().version)) this.close();
    }
    if (this.outdated) throw new OutdatedCode('the database was made by a newer version');
    return this;
  }

  /**
   * Runs the work in one read-write transaction and resolves after its `complete` event. The work must use the tables
   * handed to it: they belong to the transaction. The database's own tables find it through Dexie's promise zones,
   * which are lost in nested native async functions; the writes then went into transactions of their own.
   */
  async write<T>(work: (tables: Tables) => PromiseLike<T>): Promise<T> {
    const all = [this.clippings, this.entries, this.facets];
    return this.transaction('rw', all, (transaction) => work(tablesOf(transaction)));
  }

  /** Native versions are Dexie's times ten. */
  private isNewer(native = 0): boolean {
    if (Math.floor(native / 10) > (this.migrations.at(-1)?.version ?? 0)) this.outdated = true;
    return this.outdated;
  }
}

function tablesOf(transaction: Transaction): Tables {
  return {
    clippings: transaction.table('clippings'),
    entries: transaction.table('entries'),
    facets: transaction.table('facets'),
  };
}

let shared: ClippingsDatabase | undefined;

/** The database of this context, opened on first use. */
export function database(): Promise<ClippingsDatabase> {
  shared ??= new ClippingsDatabase();
  return shared.ready();
}

/** Puts another database in place (tests), or closes the present one. */
export function useDatabase(replacement: ClippingsDatabase | undefined): void {
  shared?.close();
  shared = replacement;
}
