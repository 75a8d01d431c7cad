package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.tag.DateMention;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** A note by which nobody else prescribes, against a pharmacy's line of a controlled drug by another hand. */
final class PharmacyClaims {

    /** A row of {@code rules/one-prescriber.tsv}. */
    private record Row(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("one-prescriber", Row.class);
    private static final DrugNames DRUGS = new DrugNames();
    private static final List<String> CONTROLLED =
            List.of("opioid", "benzodiazepine", "sedative", "hypnotic", "stimulant", "muscle-relaxant");

    private static final Pattern PRESCRIBER = Pattern.compile(
            "\\b(?:D[Rr]\\.? (?<a>[A-Z][A-Za-z'-]{1,30})|(?<b>[A-Z][A-Za-z'-]{2,30})(?:,? [A-Z]\\.?)?,? (?:M\\.?D|D\\.?D\\.?S|D\\.?O|N\\.?P|P\\.?A(?:-C)?|D\\.?P\\.?M)\\b)");

    private PharmacyClaims() {}

    static Optional<Contradiction> of(TaggedDocument note, Records records) {
        for (Passage passage : records.passages(note.document())) {
            if (ROWS.stream()
                    .anyMatch(row -> row.pattern().matcher(passage.text()).find())) {
                return fill(note, records)
                        .map(place -> new Contradiction(Contradiction.Kind.PRESCRIBER, passage.citation(), place));
            }
        }
        return Optional.empty();
    }

    private static Optional<Citation> fill(TaggedDocument note, Records records) {
        String writer = records.words(note.document()).text().toLowerCase(Locale.ROOT);
        List<Citation> fills = new ArrayList<>();
        for (TaggedDocument log : records.own()) {
            if (log.document().type() == DocumentType.PHARMACY_LOG) {
                for (Mention mention : log.mentions()) {
                    if (mention instanceof Medication drug && controlled(drug)) {
                        line(log.document(), records, mention)
                                .filter(line -> before(line, log, note))
                                .filter(line -> byAnother(line, writer))
                                .ifPresent(line -> fills.add(Citation.of(
                                        log.document(), log.document().place(line.begin(), line.end()))));
                    }
                }
            }
        }
        return fills.stream().findFirst();
    }

    /** Whether the line's day is none after the note's. */
    private static boolean before(Line line, TaggedDocument log, TaggedDocument note) {
        Optional<LocalDate> day = Records.day(note.document());
        return log.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.evidence().span().begin() >= line.begin()
                        && date.evidence().span().begin() < line.end())
                .findFirst()
                .filter(date -> day.isPresent() && date.value().earliest().isAfter(day.get()))
                .isEmpty();
    }

    private static boolean controlled(Medication drug) {
        return DRUGS.classesOf(drug.ingredient()).stream().anyMatch(CONTROLLED::contains);
    }

    private record Line(int begin, int end, String text) {}

    private static Optional<Line> line(Document log, Records records, Mention mention) {
        String text = records.words(log).running();
        int at = mention.evidence().span().begin();
        int begin = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(Document.PAGE_BREAK, at)) + 1;
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != Document.PAGE_BREAK) {
            end++;
        }
        return begin < end ? Optional.of(new Line(begin, end, text.substring(begin, end))) : Optional.empty();
    }

    /** A name on the line that the note nowhere has. */
    private static boolean byAnother(Line line, String writer) {
        Matcher matcher = PRESCRIBER.matcher(line.text());
        while (matcher.find()) {
            String name = Optional.ofNullable(matcher.group("a")).orElseGet(() -> matcher.group("b"));
            if (!writer.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
