package org.chartline.eval;

import java.lang.management.ManagementFactory;

/** CPU time of the thread that made it, from that moment; the collector's and the compiler's threads are not in it. */
final class CpuClock {

    private static final double NANOS = 1e9;

    private final long start = now();

    double seconds() {
        return (now() - start) / NANOS;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
