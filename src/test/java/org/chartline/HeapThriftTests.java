package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeapThriftTests {

    @Test
    void whatIsFreeIsGivenBackWhenTheHeapHasGrown() {
        long before = Runtime.getRuntime().totalMemory();
        List<byte[]> much = new ArrayList<>();
        while (Runtime.getRuntime().totalMemory() < before + (256L << 20)) {
            much.add(new byte[100_000]);
        }
        much.clear();
        long grown = Runtime.getRuntime().totalMemory();

        new HeapThrift(1).look();

        assertThat(Runtime.getRuntime().totalMemory()).isLessThan(grown);
    }
}
