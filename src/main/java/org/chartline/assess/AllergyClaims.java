package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.rows.Rows;
import org.chartline.tag.Assertion;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** An allergy that a paper tells, and a drug of that name or kind that the patient is given all the same. */
final class AllergyClaims {

    /** A row of {@code rules/drug-kin.tsv}: drugs that are given in place of each other and share an allergy. */
    private record Kin(String id, List<String> drugs) {}

    private static final List<Kin> KIN = Rows.read("drug-kin", Kin.class);
    private static final DrugNames DRUGS = new DrugNames();

    private final Records records;

    AllergyClaims(Records records) {
        this.records = records;
    }

    /** Of each drug that is given in spite of an allergy the first time; the allergy of the same paper, if it tells it. */
    List<Contradiction> all() {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        List<TaggedDocument> own = records.own();
        for (TaggedDocument paper : own) {
            if (gives(paper.document())) {
                List<TaggedDocument> telling = new ArrayList<>(List.of(paper));
                telling.addAll(own);
                for (TaggedDocument told : telling) {
                    for (Medication allergy : allergies(told)) {
                        given(allergy, told, paper)
                                .ifPresent(drug -> found.putIfAbsent(
                                        allergy.ingredient() + drug.ingredient(),
                                        contradiction(allergy, told, drug, paper)));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Contradiction contradiction(
            Medication allergy, TaggedDocument told, Medication drug, TaggedDocument paper) {
        return new Contradiction(
                Contradiction.Kind.ALLERGY,
                Citation.of(told.document(), allergy.evidence()),
                Citation.of(paper.document(), drug.evidence()));
    }

    private static boolean gives(Document paper) {
        return paper.provenance() == Provenance.TREATING || paper.type() == DocumentType.PHARMACY_LOG;
    }

    private static List<Medication> allergies(TaggedDocument told) {
        return told.mentions().stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .filter(Medication::allergy)
                .toList();
    }

    private static Optional<Medication> given(Medication allergy, TaggedDocument told, TaggedDocument paper) {
        return Records.isLater(told.document(), paper.document())
                ? Optional.empty()
                : paper.mentions().stream()
                        .flatMap(mention -> taken(mention, allergy))
                        .findFirst();
    }

    private static Stream<Medication> taken(Mention mention, Medication allergy) {
        return mention instanceof Medication drug
                        && !drug.allergy()
                        && drug.assertion() == Assertion.PRESENT
                        && (drug.sig().strength().isPresent()
                                || drug.sig().quantity().isPresent())
                        && alike(allergy, drug)
                ? Stream.of(drug)
                : Stream.empty();
    }

    private static boolean alike(Medication allergy, Medication drug) {
        return allergy.ingredient().equals(drug.ingredient())
                || DRUGS.active(drug.ingredient()).contains(allergy.ingredient())
                || KIN.stream()
                        .anyMatch(kin -> kin.drugs().contains(allergy.ingredient())
                                && kin.drugs().contains(drug.ingredient()));
    }
}
