package org.chartline.eval;

/** Scores and errors as one self-contained HTML page. It shows health text: only written where it was asked for. */
public final class ScorePage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Chartline scores</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem }
            pre { overflow-x: auto; line-height: 1.3 }
            table { border-collapse: collapse; width: 100% }
            th, td { border-bottom: 1px solid #8886; padding: .3rem .6rem; text-align: left; vertical-align: top }
            mark { background: #fd4; color: #000 }
            </style>
            </head>
            <body>
            <h1>Chartline scores</h1>
            """;

    private ScorePage() {}

    /** The page; everything that comes from a record is escaped. */
    public static String of(Scores scores) {
        StringBuilder page = new StringBuilder(HEAD)
                .append("<pre>")
                .append(escape(ScoreReport.tables(scores)))
                .append("</pre>\n<h2>")
                .append(scores.errors().size())
                .append(" errors</h2>\n<table>\n")
                .append("<tr><th>kind<th>type<th>text<th>at<th>in context<th>gold → found</tr>\n");
        scores.errors().forEach(error -> page.append(row(error)));
        return page.append("</table>\n</body>\n</html>\n").toString();
    }

    private static String row(ScoringError error) {
        String context = escape(error.context()).replace("[[", "<mark>").replace("]]", "</mark>");
        return "<tr><td>%s<td>%s<td>%s<td>%d<td>%s<td>%s</tr>%n"
                .formatted(
                        error.kind(),
                        escape(error.subject().type()),
                        escape(error.document()),
                        error.subject().begin(),
                        context,
                        escape(ScoreReport.differences(error)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
