package org.chartline.ingest;

import java.util.List;

/**
 * Reads one file in worker processes that may die of it. A page that ends its reader twice is given up and the next one
 * tried; a file that gives no page, or ends its readers again and again, is refused or left off there.
 */
final class Attempts {

    private final Readers readers;
    private final Input input;
    private final Gathered gathered;

    Attempts(Readers readers, Input input, Gathered gathered) {
        this.readers = readers;
        this.input = input;
        this.gathered = gathered;
    }

    Ending read() {
        int badPages = 0;
        int diedAt = 0;
        while (true) {
            try {
                return readers.attempt(input, gathered);
            } catch (WorkerDiedException e) {
                boolean again = diedAt == gathered.next();
                diedAt = gathered.next();
                if (again && gathered.next() > gathered.count()) {
                    return new Ending.Refusal("application/octet-stream", e.reason(), words(e.reason()));
                }
                if (again) {
                    badPages++;
                    giveUp(badPages < Limits.BAD_PAGES ? gathered.next() : gathered.count(), e.reason());
                }
            }
        }
    }

    private void giveUp(int last, SourceFile.Reason reason) {
        for (int number = gathered.next(); number <= last; number++) {
            gathered.warn("page " + number + ": " + reason + ", not read");
            gathered.page(new Page(number, "", List.of(), Reading.UNREADABLE, false));
        }
    }

    private String words(SourceFile.Reason reason) {
        return switch (reason) {
            case TIMED_OUT ->
                "no page in %d seconds, twice: send it in another format"
                        .formatted(readers.patience().toSeconds());
            case TOO_LARGE -> "unpacks to more than this program can hold: send it in another format";
            default -> "its reader broke off, twice: send it in another format";
        };
    }
}
