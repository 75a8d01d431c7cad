package org.chartline.store;

import java.nio.file.Path;

/** Cases in a PostgreSQL server. */
class PostgresCaseStoreTests extends CaseStoreTests {

    @Override
    DatabaseAddress address(Path home) {
        return TestPostgres.fresh();
    }
}
