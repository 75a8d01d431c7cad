package org.chartline;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this program small on a machine with much memory. Java lets the heap grow to a quarter of the machine before it
 * tidies up, whatever of it is in use, and the options that say otherwise cannot be given by a JAR. So the heap is
 * watched: when it has grown beyond three times what is in use, and more than {@value #ENOUGH_MB} MB, what is free is
 * given back to the system.
 */
final class HeapThrift {

    private static final long ENOUGH_MB = 384;

    private static final long MB = 1 << 20;

    private static final long BETWEEN_LOOKS = 50;

    private static final int FREE = 3;

    private final long enough;
    private long most;

    /** @param enough bytes up to which the heap may grow freely */
    HeapThrift(long enough) {
        this.enough = enough;
        this.most = enough;
    }

    /** Watches from now on, until the program ends. */
    static void begin() {
        returnHalf(ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class));
        HeapThrift thrift = new HeapThrift(ENOUGH_MB * MB);
        Thread watch = new Thread(thrift::watch, "heap thrift");
        watch.setDaemon(true);
        watch.start();
    }

    /** Without it, less is given back. */
    private static void returnHalf(@Nullable HotSpotDiagnosticMXBean machine) {
        try {
            if (machine != null) {
                machine.setVMOption("MinHeapFreeRatio", "20");
                machine.setVMOption("MaxHeapFreeRatio", "50");
            }
        } catch (IllegalArgumentException | SecurityException e) {
            // a Java machine of another make
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives memory back when there is more than enough. */
    void look() {
        Runtime runtime = Runtime.getRuntime();
        if (runtime.totalMemory() > most) {
            System.gc();
            most = Math.max(enough, FREE * inUse());
        }
    }

    /** When it was last looked which objects are still needed; what was made since does not count. */
    private static long inUse() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
