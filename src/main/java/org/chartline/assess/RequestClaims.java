package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.Quoted;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.NumberWords;

/** How many sessions a form asks for, against how many the note asks for on which it rests. */
final class RequestClaims {

    private final Records records;

    RequestClaims(Records records) {
        this.records = records;
    }

    private record Asked(Procedure procedure, BigDecimal sessions, Citation place) {}

    /** Of a request form, the first treatment that the last note before it asks for in another number. */
    Optional<Contradiction> of(TaggedDocument form) {
        if (form.document().type() != DocumentType.RFA) {
            return Optional.empty();
        }
        List<TaggedDocument> notes = records.byDay().stream()
                .filter(note -> note.document().type() == DocumentType.PROGRESS_REPORT)
                .filter(note -> !Records.isLater(note.document(), form.document()))
                .toList();
        for (Asked claim : asked(form)) {
            List<Asked> said = List.of();
            for (TaggedDocument note : notes) {
                List<Asked> here = asked(note).stream()
                        .filter(one -> Kinds.of(one.procedure()).equals(Kinds.of(claim.procedure())))
                        .toList();
                said = here.isEmpty() ? said : here;
            }
            boolean agreed = said.stream().anyMatch(one -> one.sessions().compareTo(claim.sessions()) == 0);
            if (!agreed && !said.isEmpty()) {
                return Optional.of(new Contradiction(
                        Contradiction.Kind.COUNT, claim.place(), said.get(0).place()));
            }
        }
        return Optional.empty();
    }

    private static List<Asked> asked(TaggedDocument paper) {
        List<Asked> asked = new ArrayList<>();
        for (Mention mention : paper.mentions()) {
            if (mention instanceof Procedure procedure && procedure.assertion() == Assertion.REQUESTED) {
                sessions(procedure)
                        .ifPresent(number -> asked.add(new Asked(procedure, number, place(paper.document(), mention))));
            }
        }
        return asked;
    }

    private static Citation place(Document paper, Mention mention) {
        return Citation.around(paper, mention.evidence());
    }

    /** The number itself, else times a week by weeks. */
    private static Optional<BigDecimal> sessions(Procedure procedure) {
        Optional<BigDecimal> times = procedure.frequency().flatMap(RequestClaims::number);
        Optional<BigDecimal> weeks = procedure
                .duration()
                .filter(one -> !one.text().matches("(?i).*\\b(?:month|day)s?\\b.*"))
                .flatMap(RequestClaims::number);
        return procedure
                .count()
                .flatMap(RequestClaims::number)
                .or(() -> times.flatMap(one -> weeks.map(one::multiply)));
    }

    private static Optional<BigDecimal> number(Quoted words) {
        for (String word : words.text().split("[^\\w]+")) {
            Optional<BigDecimal> number = switch (word.toLowerCase(java.util.Locale.ROOT)) {
                case "once", "weekly" -> Optional.of(BigDecimal.ONE);
                case "twice" -> Optional.of(BigDecimal.valueOf(2));
                default -> NumberWords.value(word.replaceAll("(?i)^(\\d+)x\\w*$", "$1"));
            };
            if (number.isPresent()) {
                return words.text().matches(".*\\d ?(?:-|to) ?\\d.*") ? Optional.empty() : number;
            }
        }
        return Optional.empty();
    }
}
