package org.chartline.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.index.Hits;
import org.chartline.index.SearchQuery;
import org.chartline.rows.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Finds pages of a case. */
@Command(
        name = "search",
        description = "Finds pages of a case by words, \"phrases\", AND, OR and NOT. A drug is found under all of its "
                + "names, a class by its members.",
        footer = {"", "Example: chartline search opioid --case CM14-0215099 --from 2014-09-01"})
final class SearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
    private String[] words = {};

    @Option(names = "--from", paramLabel = "DAY", description = "Only documents of this day or later: 2014-11-11.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only documents of this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--type", paramLabel = "TYPE", description = "Only documents of this type: progress-report.")
    private @Nullable String type;

    @Option(names = "--provenance", paramLabel = "WHO", description = "Only documents of these authors: treating, ur.")
    private @Nullable String provenance;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        SearchQuery query = new SearchQuery(
                caseOption.id(),
                String.join(" ", words),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                parsed("--type", DocumentType.class, type),
                parsed("--provenance", Provenance.class, provenance),
                Optional.empty());
        try (Archive archive = database.archive(root.store())) {
            Hits hits = archive.search(query);
            hits.problem().ifPresent(problem -> {
                throw new BadArgumentException(query.words() + ": " + problem);
            });
            PrintWriter out = spec.commandLine().getOut();
            out.print(json ? HitsPrint.json(query, hits) : HitsPrint.text(hits));
        }
        return 0;
    }

    private <E extends Enum<E>> Optional<E> parsed(String option, Class<E> terms, @Nullable String written) {
        try {
            return Optional.ofNullable(written).map(term -> Terms.parse(terms, term));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }
}
