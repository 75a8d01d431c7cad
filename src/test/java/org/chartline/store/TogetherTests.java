package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TogetherTests {

    private final Together<Integer> together = new Together<>();
    private final List<List<Integer>> turns = new ArrayList<>();

    @Test
    void everythingIsWrittenOnceAndInFewTurns() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(9);
        List<Future<?>> all = new ArrayList<>();
        all.add(threads.submit(() -> together.write(List.of(0), things -> {
            first.countDown();
            pause();
            turns.add(things);
        })));
        first.await();
        for (int i = 1; i <= 8; i++) {
            int number = i;
            all.add(threads.submit(() -> together.write(List.of(number), turns::add)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();

        assertThat(turns.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(turns).hasSizeLessThan(9);
    }

    @Test
    void whatIsNotWrittenIsToldAndTheNextIsWritten() {
        assertThatThrownBy(() -> together.write(List.of(1), things -> {
                    throw new StoreException("the disk is full", null);
                }))
                .isInstanceOf(StoreException.class)
                .hasMessage("the disk is full");
        together.write(List.of(2), turns::add);

        assertThat(turns).containsExactly(List.of(2));
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
