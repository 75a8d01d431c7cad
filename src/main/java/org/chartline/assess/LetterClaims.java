package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;

/** What a letter or form says of work, function, pain and drugs, against the examinations before it. */
final class LetterClaims {

    private final TaggedDocument letter;
    private final Records records;
    private final WorkClaims work;
    private final FunctionClaims function;
    private final DrugClaims drugs;
    private final PainClaims pain;

    private LetterClaims(TaggedDocument letter, Records records) {
        this.letter = letter;
        this.records = records;
        Told told = Told.in(letter, records);
        this.work = new WorkClaims(records, told);
        this.function = new FunctionClaims(letter, records, told);
        this.drugs = new DrugClaims(letter, records, told);
        this.pain = new PainClaims(told);
    }

    static List<Contradiction> of(TaggedDocument letter, Records records) {
        LetterClaims claims = new LetterClaims(letter, records);
        List<Contradiction> found = new ArrayList<>();
        for (Mention mention : letter.mentions()) {
            if (claims.tellsOfThePatient(mention)) {
                claims.contrary(mention).ifPresent(found::add);
            }
        }
        found.addAll(claims.function.measures());
        found.addAll(PainClaims.falls(letter.document(), records));
        return found;
    }

    /** Rules that a letter quotes, and what it says is not there, are no claims about the patient. */
    private boolean tellsOfThePatient(Mention mention) {
        int at = mention.evidence().span().begin();
        Optional<Passage> passage = records.passage(letter.document(), at);
        boolean denied = mention instanceof Function
                && passage.filter(one -> AbsenceWords.around(
                                one.text(),
                                one.place(at),
                                one.place(mention.evidence().span().end())))
                        .isPresent();
        return !denied && passage.filter(one -> AbsenceWords.isRule(one.text())).isEmpty();
    }

    private Optional<Contradiction> contrary(Mention mention) {
        if (mention instanceof WorkStatus status) {
            return work.contrary(status).map(place -> contradiction(Contradiction.Kind.WORK_STATUS, mention, place));
        }
        if (mention instanceof Function gain) {
            return function.contrary(gain).map(place -> contradiction(Contradiction.Kind.FUNCTION, mention, place));
        }
        if (mention instanceof PainScore score) {
            return pain.contrary(score).map(place -> contradiction(Contradiction.Kind.PAIN, mention, place));
        }
        return mention instanceof Medication medication ? drugs.contrary(medication) : Optional.empty();
    }

    private Contradiction contradiction(Contradiction.Kind kind, Mention claim, Citation place) {
        return new Contradiction(kind, Citation.around(letter.document(), claim.evidence()), place);
    }
}
