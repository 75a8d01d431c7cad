package org.chartline.store;

import org.jspecify.annotations.Nullable;

/** The same on a PostgreSQL server. */
class PostgresTests extends DatabaseTests {

    private @Nullable DatabaseAddress address;

    @Override
    DatabaseAddress address() {
        if (address == null) {
            address = TestPostgres.fresh();
        }
        return address;
    }
}
