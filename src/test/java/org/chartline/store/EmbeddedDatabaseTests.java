package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database in the store's folder. */
class EmbeddedDatabaseTests extends DatabaseTests {

    @TempDir
    private Path home = Path.of("");

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.embedded(home);
    }

    @Test
    void itIsThereOnceItWasOpened() {
        assertThat(address().isThere()).isTrue();
        assertThat(DatabaseAddress.embedded(home.resolve("elsewhere")).isThere())
                .isFalse();
    }

    /** As H2 does by itself when its disk is full. */
    @Test
    void aDatabaseThatClosedUnderItsConnectionsIsOpenedAgain() throws InterruptedException {
        try (Database database = Database.open(address())) {
            CaseStore store = new CaseStore(home, database);
            store.save(CaseFiles.of("CM14-0215099").document("", "Text.").build());
            assertThatThrownBy(() -> database.changing(() -> {
                        database.jdbc().execute("shutdown immediately");
                        return true;
                    }))
                    .isInstanceOf(StoreException.class);

            for (int i = 0; i < 50 && !database.answers(); i++) {
                Thread.sleep(100);
            }

            assertThat(store.cases()).containsExactly(new CaseId("CM14-0215099"));
        }
    }

    @Test
    void aFolderThatCannotBeIsOneLine() {
        assertThatThrownBy(() -> Database.open(DatabaseAddress.embedded(Path.of("/dev/null"))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened");
    }
}
