package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import org.chartline.divide.Document;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;

/**
 * What is laid out by machine below the summary and is no part of its prose (brief, section 5.3).
 *
 * @param changes from the first visit to the last
 * @param collapsed second copies and reports carried forward, each named with its original
 * @param notCounted pages of other patients
 * @param unread pages without text and files that were refused
 */
public record Panel(List<Change> changes, List<String> collapsed, List<String> notCounted, List<String> unread) {

    public Panel {
        changes = List.copyOf(changes);
        collapsed = List.copyOf(collapsed);
        notCounted = List.copyOf(notCounted);
        unread = List.copyOf(unread);
    }

    static Panel of(Timeline timeline) {
        List<String> collapsed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            Document document = tagged.document();
            String name = pages(document) + " (" + DocumentNames.of(document)
                    + document.serviceDate()
                            .map(day -> " of " + LongDate.of(day))
                            .orElse("") + ")";
            document.duplicateOf().ifPresent(other -> collapsed.add(name + " is a second copy of " + other));
            document.copiedFrom().ifPresent(other -> collapsed.add(name + " carries forward the text of " + other));
            if (!document.samePatient().orElse(true)) {
                others.add(name + " names another patient");
            }
        }
        return new Panel(Changes.of(SoundVisits.of(timeline)), collapsed, others, unread(timeline.caseFile()));
    }

    private static String pages(Document document) {
        return document.id() + ", page" + (document.lastPage() > document.firstPage() ? "s " : " ")
                + document.firstPage()
                + (document.lastPage() > document.firstPage() ? "–" + document.lastPage() : "");
    }

    private static List<String> unread(CaseFile file) {
        List<String> unread = new ArrayList<>();
        for (SourceFile source : file.files()) {
            List<Integer> pages = source.pages().stream()
                    .filter(page -> page.reading() == Reading.UNREADABLE)
                    .map(Page::number)
                    .toList();
            if (!pages.isEmpty()) {
                unread.add(source.name() + ", pages without readable text: " + RecordsIndex.ranges(pages));
            }
            if (source instanceof SourceFile.Refused refused) {
                unread.add(refused.name() + ": " + refused.reason() + ": " + refused.detail());
            }
        }
        return unread;
    }
}
