package org.chartline.divide;

import java.util.List;
import java.util.Optional;
import org.chartline.ingest.Reading;

/** Whether two documents are copies of one, whatever a fax, a scanner or a pen did to them; and which to keep. */
final class SameDocument {

    /** What a copy must share where nothing was misread. */
    private static final double COPIED = 0.85;

    /** What it must share where scanners misread some letters. */
    private static final double COPIED_SCANNED = 0.35;

    /** The same without a day that tells the copy from the next visit's carried-forward report. */
    private static final double COPIED_UNDATED = 0.92;

    private static final double COPIED_UNDATED_SCANNED = 0.7;

    /** Where one was taken for another kind of document. */
    private static final double OTHER_TYPE = 0.6;

    /** Two visits whose texts are alike differ in their numbers by more than this. */
    private static final double NEW_NUMBERS = 0.06;

    private static final double NEW_NUMBERS_SCANNED = 0.1;

    /** Two papers of one day, as a report and the request that goes with it, differ in more numbers than this. */
    private static final double NEW_NUMBERS_OF_THE_DAY = 0.3;

    /** A share of words that no misreading explains. */
    private static final double NEW_WORDS = 0.08;

    private static final double NEW_WORDS_SCANNED = 0.3;

    /** A part is shorter than the whole by more than this share. */
    private static final double PART = 0.75;

    private SameDocument() {}

    static boolean is(List<Document> documents, List<Fingerprint> prints, int one, int other) {
        Document first = documents.get(one);
        Document second = documents.get(other);
        if (!mayBeOneDay(first, second)) {
            return false;
        }
        boolean firstIsSmaller =
                prints.get(one).runs().length <= prints.get(other).runs().length;
        Fingerprint smaller = prints.get(firstIsSmaller ? one : other);
        Fingerprint larger = prints.get(firstIsSmaller ? other : one);
        boolean scanned = scanned(first) || scanned(second);
        boolean dated = first.serviceDate().isPresent() && first.serviceDate().equals(second.serviceDate());
        double least = scanned ? dated ? COPIED_SCANNED : COPIED_UNDATED_SCANNED : dated ? COPIED : COPIED_UNDATED;
        return smaller.sharedWith(larger) >= (sameType(first, second) ? least : Math.max(least, OTHER_TYPE))
                && smaller.wordsOf(larger, scanned ? NEW_WORDS_SCANNED : NEW_WORDS)
                && smaller.newNumbers(larger)
                        <= (dated ? NEW_NUMBERS_OF_THE_DAY : scanned ? NEW_NUMBERS_SCANNED : NEW_NUMBERS);
    }

    /** Whether a document is the one to keep although the other stands before it. */
    static boolean better(List<Document> documents, List<Fingerprint> prints, int later, int earlier) {
        boolean part =
                prints.get(earlier).runs().length < PART * prints.get(later).runs().length;
        boolean whole =
                prints.get(later).runs().length >= PART * prints.get(earlier).runs().length;
        return part || whole && scanned(documents.get(earlier)) && !scanned(documents.get(later));
    }

    static boolean scanned(Document document) {
        return document.reading() != Reading.TEXT;
    }

    private static boolean sameType(Document one, Document other) {
        return one.type() == other.type() || one.type() == DocumentType.OTHER || other.type() == DocumentType.OTHER;
    }

    /** Days that differ part two visits, however alike their reports are. */
    private static boolean mayBeOneDay(Document one, Document other) {
        Optional<PartialDate> day = one.serviceDate();
        Optional<PartialDate> otherDay = other.serviceDate();
        return day.isEmpty() || otherDay.isEmpty() || day.equals(otherDay);
    }
}
