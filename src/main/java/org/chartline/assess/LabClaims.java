package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.rows.Terms;
import org.chartline.tag.DrugNames;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** What a letter says that a drug screen found, against the laboratory's own report. */
final class LabClaims {

    /** What was found of a substance. */
    enum Result {
        POSITIVE,
        NEGATIVE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** A row of {@code rules/drug-findings.tsv}: the substance is group a. */
    private record Row(String id, Result result, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("drug-findings", Row.class);
    private static final DrugNames DRUGS = new DrugNames();

    /** Substances of screens that are no drugs of the table. */
    private static final Pattern ILLICIT = Pattern.compile(
            "(?i)amphetamines?|methamphetamines?|cocaine|marijuana|cannabinoids?|opiates?|benzodiazepines?|barbiturates?|alcohol|ethanol|heroin|phencyclidine");

    private record Finding(String substance, Result result, Citation place) {}

    private final Records records;
    private final List<Finding> found = new ArrayList<>();

    LabClaims(Records records) {
        this.records = records;
        records.all().stream()
                .map(TaggedDocument::document)
                .filter(document -> document.type() == DocumentType.LAB_REPORT)
                .forEach(document -> found.addAll(findings(document)));
    }

    /** Each substance that every report of a laboratory found otherwise. */
    List<Contradiction> of(TaggedDocument letter) {
        List<Contradiction> contradictions = new ArrayList<>();
        for (Finding claim : found.isEmpty() ? List.<Finding>of() : findings(letter.document())) {
            List<Finding> same = found.stream()
                    .filter(one -> one.substance().equals(claim.substance()))
                    .toList();
            if (!same.isEmpty() && same.stream().noneMatch(one -> one.result() == claim.result())) {
                contradictions.add(new Contradiction(
                        Contradiction.Kind.LABORATORY,
                        claim.place(),
                        same.get(same.size() - 1).place()));
            }
        }
        return contradictions;
    }

    private List<Finding> findings(Document document) {
        List<Finding> findings = new ArrayList<>();
        String text = records.words(document).running();
        for (Row row : ROWS) {
            Matcher matcher = row.pattern().matcher(text);
            while (matcher.find()) {
                int begin = matcher.start();
                int end = matcher.end();
                boolean onePage = text.substring(begin, end).indexOf(Document.PAGE_BREAK) < 0;
                substance(matcher.group("a"))
                        .filter(name -> onePage)
                        .ifPresent(name -> findings.add(
                                new Finding(name, row.result(), Citation.of(document, document.place(begin, end)))));
            }
        }
        return findings;
    }

    /** The ingredient, or the class as screens name it. */
    private static Optional<String> substance(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (ILLICIT.matcher(word).matches()) {
            return Optional.of(word.replaceAll("s$", ""));
        }
        return DRUGS.ingredient(name).map(ingredient -> String.join("+", DRUGS.active(ingredient)));
    }
}
