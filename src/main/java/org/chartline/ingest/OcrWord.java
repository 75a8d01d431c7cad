package org.chartline.ingest;

/**
 * A word that was seen in a picture, in its pixels.
 *
 * @param line counts the lines of the picture; words of one line share it
 * @param confidence 0 to 1
 */
record OcrWord(String text, int line, int left, int top, int width, int height, float confidence) {}
