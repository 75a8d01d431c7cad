package org.chartline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.store.CaseId;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds pages of cases. */
@Command(
        name = "search",
        description = {
            "Finds pages by words, \"phrases\", begin*, AND, OR, NOT, NEAR/5 and brackets. A drug is found under all of "
                    + "its names, a class by its members.",
            "NOT leaves out pages: opioid NOT Norco finds no page that names Norco or its ingredient under any name, be "
                    + "it only to deny it. The pages left out are counted."
        },
        footer = {"", "Example: chartline search opioid --case CM14-0215099 --from 2014-09-01"})
final class SearchCommand extends StoreCommand implements Callable<Integer> {

    /** More than anybody reads in a terminal. */
    private static final int MOST = 10_000;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    /** One or the other. */
    static final class Where {

        @Option(names = "--case", paramLabel = "ID", description = "A case, like CM14-0215099; may be given again.")
        private List<CaseId> cases = List.of();

        @Option(names = "--all-cases", description = "Every case of the store.")
        private boolean all;
    }

    @Mixin
    private SearchOptions options = new SearchOptions();

    @Parameters(arity = "0..*", paramLabel = "WORDS", description = "What to look for.")
    private String[] words = {};

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + MOST,
            description = "Pages shown (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (limit < 1 || limit > MOST) {
            throw new BadArgumentException("--limit " + limit + ": give 1 to " + MOST);
        }
        try (Archive archive = database.archive(store())) {
            SearchQuery query = options.on(SearchQuery.of(cases(archive), String.join(" ", words)))
                    .with(new SearchQuery.Part(0, limit));
            Hits hits = archive.search(query);
            hits.problem().ifPresent(problem -> {
                throw new BadArgumentException(query.words() + ": " + problem);
            });
            out().print(json ? HitsPrint.json(query, hits) : HitsPrint.text(query, hits));
        }
        return 0;
    }

    private List<CaseId> cases(Archive archive) {
        where.cases.forEach(archive::state);
        return where.all ? archive.cases() : where.cases;
    }
}
