package org.chartline.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts failed log-ins, so that passwords cannot be tried out. May be used from many threads. */
final class LogInLimits {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_BY_NAME_AND_ADDRESS = 5;
    private static final int MOST_BY_ADDRESS = 30;
    private static final int MOST_BY_NAME = 60;
    private static final int REMEMBERED = 20_000;

    private final InstantSource clock;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    LogInLimits(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether a password may be looked at; if not, it is not even compared. */
    synchronized boolean mayTry(String name, String address) {
        return count(pair(name, address)) < MOST_BY_NAME_AND_ADDRESS
                && count(address(address)) < MOST_BY_ADDRESS
                && count(name(name)) < MOST_BY_NAME;
    }

    synchronized void failed(String name, String address) {
        for (String key : new String[] {pair(name, address), address(address), name(name)}) {
            failures.computeIfAbsent(key, k -> new ArrayDeque<>()).add(clock.instant());
        }
    }

    synchronized void succeeded(String name, String address) {
        failures.remove(pair(name, address));
    }

    private int count(String key) {
        Deque<Instant> times = failures.getOrDefault(key, new ArrayDeque<>());
        Instant old = clock.instant().minus(WINDOW);
        while (!times.isEmpty() && times.peek().isBefore(old)) {
            times.remove();
        }
        return times.size();
    }

    private static String pair(String name, String address) {
        return "both " + address + " " + name.toLowerCase(Locale.ROOT);
    }

    private static String address(String address) {
        return "address " + address;
    }

    private static String name(String name) {
        return "name " + name.toLowerCase(Locale.ROOT);
    }
}
