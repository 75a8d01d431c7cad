package org.chartline.divide;

import java.util.Optional;

/**
 * A page number as a document or a fax machine printed it: "page 3 of 12".
 *
 * @param of the number of pages; 0 where it is not said
 */
record PrintedPage(int number, int of) {

    /** @throws NumberFormatException never: what is no number after repair is empty */
    static Optional<PrintedPage> of(String number, String of) {
        int page = digits(number);
        int all = digits(of);
        return page <= 0 || all > 0 && page > all ? Optional.empty() : Optional.of(new PrintedPage(page, all));
    }

    boolean followedBy(PrintedPage next) {
        return next.number == number + 1 && sameRun(next);
    }

    /** Whether both may count the pages of one document. */
    boolean sameRun(PrintedPage other) {
        return of == 0 || other.of == 0 || of == other.of;
    }

    boolean last() {
        return number == of;
    }

    /** Digits as scanners misread them; -1 where there are none. */
    private static int digits(String written) {
        String repaired = written.replaceAll("[lI|]", "1").replaceAll("[Oo]", "0");
        return repaired.matches("\\d{1,4}") ? Integer.parseInt(repaired) : -1;
    }
}
