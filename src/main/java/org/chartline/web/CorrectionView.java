package org.chartline.web;

import org.chartline.divide.Correction;

/**
 * What a reviewer said, as the page shows it.
 *
 * @param words of the page that are spoken of; empty where the page or its document is
 * @param begin of the words; -1 where there are none
 * @param was what was found before
 * @param day when, to the minute
 */
record CorrectionView(
        int page, String what, String value, String words, int begin, int end, String was, String by, String day) {

    private static final int TO_THE_MINUTE = 16;

    static CorrectionView of(Correction one) {
        int begin = one.passage().map(Correction.Passage::begin).orElse(-1);
        String words = one.passage().map(Correction.Passage::quote).orElse("");
        String at = one.review().at();
        return new CorrectionView(
                one.page(),
                one.what().toString(),
                one.value(),
                words.replaceAll("\\s+", " "),
                begin,
                begin + words.length(),
                one.review().was(),
                one.review().by(),
                (at.length() > TO_THE_MINUTE ? at.substring(0, TO_THE_MINUTE) : at).replace('T', ' '));
    }
}
