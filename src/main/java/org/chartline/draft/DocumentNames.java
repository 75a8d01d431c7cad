package org.chartline.draft;

import org.chartline.divide.Document;

/** What the summary calls a document. */
final class DocumentNames {

    private DocumentNames() {}

    static String of(Document document) {
        return switch (document.type()) {
            case UR_DECISION -> "Utilization Review letter";
            case RFA -> "request for authorization";
            case IMR_APPLICATION -> "application for Independent Medical Review";
            case IMR_DETERMINATION -> "determination of Independent Medical Review";
            case AME_QME_REPORT -> "AME/QME report";
            case FIRST_REPORT -> "first report of injury";
            case CORRESPONDENCE -> "letter";
            case OTHER -> "document";
            default -> document.type().toString().replace('-', ' ');
        };
    }

    static String article(Document document) {
        String name = of(document);
        return ("aeioAEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
