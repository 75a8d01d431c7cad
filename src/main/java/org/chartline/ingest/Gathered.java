package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;

/** The pages and warnings of a file, as far as they have come. */
final class Gathered implements PageSink {

    private final List<Page> pages = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Readers.PageWatcher watcher;
    private int count;

    Gathered(Readers.PageWatcher watcher) {
        this.watcher = watcher;
    }

    /** How many pages there will be; 0 while nobody knows. */
    int count() {
        return count;
    }

    /** The number of the page that should come next. */
    int next() {
        return pages.size() + 1;
    }

    @Override
    public void count(int all) {
        count = all;
    }

    @Override
    public void page(Page page) {
        pages.add(page);
        watcher.page(page.number(), count);
    }

    @Override
    public void warn(String warning) {
        if (!warnings.contains(warning)) { // a file that is read again from the middle repeats itself
            warnings.add(warning);
        }
    }

    SourceFile as(FileId id, String name, Ending ending) {
        if (ending instanceof Ending.Refusal refusal) {
            return new SourceFile.Refused(id, name, refusal.mediaType(), refusal.reason(), refusal.detail());
        }
        return new SourceFile.Read(id, name, ending.mediaType(), pages, warnings);
    }
}
