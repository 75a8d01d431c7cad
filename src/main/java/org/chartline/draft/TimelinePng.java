package org.chartline.draft;

/** The timeline as a picture file. */
public final class TimelinePng {

    private TimelinePng() {}

    /** A PNG; the same report gives the same bytes. */
    public static byte[] of(CaseReport report) {
        return TimelinePicture.of(report).png();
    }
}
