package org.chartline.tag;

/** Characters {@code [begin, end)} of a document's text, 0-based, in UTF-16 code units. */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    public String of(String text) {
        return text.substring(begin, end);
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public int length() {
        return end - begin;
    }

    /** By begin; of two that begin alike, the longer first. */
    @Override
    public int compareTo(Span other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
    }
}
