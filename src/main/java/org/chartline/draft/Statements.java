package org.chartline.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.divide.Document;
import org.chartline.tag.Mention;
import org.chartline.tag.MentionType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** Finds the clauses of a document that are worth telling, by {@code rules/statements.tsv}. */
final class Statements {

    private static final int FEWEST_LETTERS = 8;

    private final Document document;
    private final Map<MentionType, List<Mention>> mentions = new EnumMap<>(MentionType.class);
    private final List<StatementRow> rows;
    private final List<Citation> forms;

    private Statements(TaggedDocument tagged) {
        this.document = tagged.document();
        this.rows = StatementRow.of(document.type());
        this.forms = RecordLine.all(document, "form");
        for (Mention mention : tagged.mentions()) {
            mentions.computeIfAbsent(mention.type(), type -> new ArrayList<>()).add(mention);
        }
    }

    /** In the order of the pages. */
    static List<Statement> of(TaggedDocument tagged) {
        Statements statements = new Statements(tagged);
        return Clauses.of(tagged.document()).stream()
                .map(statements::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The weightiest, few of a kind, in the order of the pages. */
    static List<Statement> most(List<Statement> all, int most) {
        Map<Statement.Kind, Integer> kinds = new EnumMap<>(Statement.Kind.class);
        List<Statement> chosen = all.stream()
                .sorted(Comparator.comparingInt(statement -> -statement.weight()))
                .filter(statement -> kinds.merge(statement.kind(), 1, Integer::sum)
                        <= statement.kind().most())
                .limit(most)
                .toList();
        return all.stream().filter(chosen::contains).toList();
    }

    /** The same, of two that weigh alike the later one: reasons stand at the end of a letter. */
    static List<Statement> last(List<Statement> all, int most) {
        List<Statement> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        List<Statement> chosen = new ArrayList<>(most(backwards, most));
        Collections.reverse(chosen);
        return chosen;
    }

    private Optional<Statement> read(Clause clause) {
        if (clause.text().length() < FEWEST_LETTERS) {
            return Optional.empty();
        }
        Optional<Found> best = Optional.empty();
        int others = 0;
        for (StatementRow row : rows) {
            Matcher matcher = row.pattern().matcher(clause.text());
            if (matcher.find() && mentioned(row, clause)) {
                if (row.weight() == 0) {
                    return Optional.empty();
                }
                others++;
                boolean more = best.isEmpty() || best.get().row().weight() < row.weight();
                best = more ? Optional.of(new Found(row, matcher.start(), matcher.end())) : best;
            }
        }
        int bonus = others - 1;
        return best.map(found -> statement(clause, found, bonus)).filter(statement -> sayable(statement.place()));
    }

    /** A row that holds and where its words stand in the clause. */
    private record Found(StatementRow row, int begin, int end) {}

    private boolean mentioned(StatementRow row, Clause clause) {
        return row.mention()
                .map(type -> clause.holdsOne(mentions.getOrDefault(type, List.of())))
                .orElse(true);
    }

    private Statement statement(Clause clause, Found found, int bonus) {
        Citation place = clause.quote(document, found.begin(), found.end());
        return new Statement(found.row().kind(), found.row().weight() + bonus, place);
    }

    private boolean sayable(Citation place) {
        return place.end() > place.begin()
                && ForbiddenWords.whyQuoted(place.quote()).isEmpty()
                && forms.stream().noneMatch(form -> Places.overlap(form, place));
    }
}
