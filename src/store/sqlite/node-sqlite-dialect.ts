import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

export type NodeSqliteOptions = {
  readonly file: string;
  /** `immediate` takes the write lock when a transaction begins, so that it cannot fail half-way for another writer. */
  readonly begin: 'deferred' | 'immediate';
  /** Milliseconds to wait for another process that writes. */
  readonly busyTimeout: number;
};

/**
 * Kysely over the SQLite that comes with Node: nothing to install or compile. One connection, used by one
 * transaction at a time; the others wait in line.
 *
 * @example new Kysely({ dialect: createNodeSqliteDialect({ file: 'data/shirube.sqlite', begin: 'immediate', busyTimeout: 5000 }) })
 */
export function createNodeSqliteDialect(options: NodeSqliteOptions): Dialect {
  return {
    createDriver: (): Driver => createDriver(options),
    createQueryCompiler: (): QueryCompiler => new SqliteQueryCompiler(),
    createAdapter: (): DialectAdapter => new TransactionalSqliteAdapter(),
    // biome-ignore lint/suspicious/noExplicitAny: the type that Kysely's own interface asks for
    createIntrospector: (db: Kysely<any>): DatabaseIntrospector => new SqliteIntrospector(db),
  };
}

/**
 * Migrations run in one transaction, which SQLite can do: one that is cut off leaves nothing behind, and of two
 * processes that start at once the second waits and finds the tables made.
 */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** How many statements are kept prepared. */
const cacheSize = 200;

function createDriver({ file, begin, busyTimeout }: NodeSqliteOptions): Driver {
  let database: DatabaseSync | undefined;
  let connection: DatabaseConnection | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let leave: () => void = () => undefined;

  return {
    init: async () => {
      database = new DatabaseSync(file, { enableForeignKeyConstraints: true, timeout: busyTimeout });
      // A power cut must not take what was acknowledged: WAL with a full sync at every commit.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
      connection = createConnection(database);
    },
    acquireConnection: async () => {
      const before = line;
      let release = (): void => undefined;
      line = new Promise<void>((resolve) => {
        release = resolve;
      });
      await before;
      leave = release;
      if (connection === undefined) throw new Error('The driver was not initialised');
      return connection;
    },
    releaseConnection: () => {
      leave();
      return Promise.resolve();
    },
    beginTransaction: async (target) => {
      await target.executeQuery(CompiledQuery.raw(`BEGIN ${begin}`));
    },
    commitTransaction: async (target) => {
      await target.executeQuery(CompiledQuery.raw('COMMIT'));
    },
    rollbackTransaction: async (target) => {
      // Where a disk is full, SQLite has rolled back by itself, and a second time would hide why.
      if (database?.isTransaction) await target.executeQuery(CompiledQuery.raw('ROLLBACK'));
    },
    destroy: async () => database?.close(),
  };
}

function createConnection(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, StatementSync>();

  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (statements.size >= cacheSize) statements.clear();
    statements.set(sql, statement);
    return statement;
  };

  return {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      const statement = prepare(sql);
      const values = parameters as readonly SQLInputValue[];
      if (statement.columns().length > 0) return { rows: statement.all(...values) as Row[] };
      const { changes } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes) };
    },
    streamQuery: async function* <Row>({ sql, parameters }: CompiledQuery) {
      const rows = prepare(sql).iterate(...(parameters as readonly SQLInputValue[]));
      for (const row of rows) yield { rows: [row as Row] };
    },
  };
}
