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

    @Test
    void aFolderThatCannotBeIsOneLine() {
        assertThatThrownBy(() -> Database.open(DatabaseAddress.embedded(Path.of("/dev/null"))))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be opened");
    }
}
