package org.chartline.tag;

/** A value of a mention as the text writes it ({@code 10/325 mg}), and where. */
public record Quoted(String text, Span span) {}
