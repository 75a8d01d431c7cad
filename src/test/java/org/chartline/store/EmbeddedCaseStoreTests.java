package org.chartline.store;

import java.nio.file.Path;

/** Cases in the database of the store's folder. */
class EmbeddedCaseStoreTests extends CaseStoreTests {

    @Override
    DatabaseAddress address(Path home) {
        return DatabaseAddress.embedded(home);
    }
}
