package org.chartline.tag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of which letters were read for digits: {@code l0/325}, {@code #3O}, {@code 2O mg}. */
final class MisreadDigits {

    /** A run of digits and letters that look like them, with a digit in it or a unit behind it. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z0-9])(?=[OolI./-]{0,6}+\\d|[lIOo]{1,6}+\\s?(?:mg|mcg|rng|ml|rnL|lbs?)\\b)[0-9OolI]{1,8}+"
                    + "(?:[./-][0-9OolI]{1,8}+){0,3}+(?=\\s?(?:mg|mcg|rng|mL|ml|rnL|cc|lbs?)\\b|[^A-Za-z0-9]|$)");

    private MisreadDigits() {}

    /** The text with those letters as the digits that they look like; as long as before, character for character. */
    static String mend(String text) {
        Matcher number = NUMBER.matcher(text);
        StringBuilder mended = new StringBuilder(text);
        while (number.find()) {
            for (int i = number.start(); i < number.end(); i++) {
                mended.setCharAt(i, digit(text.charAt(i)));
            }
        }
        return mended.toString();
    }

    private static char digit(char read) {
        return switch (read) {
            case 'O', 'o' -> '0';
            case 'l', 'I' -> '1';
            default -> read;
        };
    }
}
