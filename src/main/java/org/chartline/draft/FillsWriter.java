package org.chartline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chartline.divide.DateFinder;
import org.chartline.divide.Document;
import org.chartline.divide.FoundDate;
import org.chartline.rows.Rows;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** What a pharmacy log lists: each drug of a class that is given for injuries, with the days that stand in its rows. */
final class FillsWriter {

    private static final int MOST_DAYS = 7;
    private static final int MOST_SAID = 2;

    private static final DrugNames DRUGS = new DrugNames();

    /** The names of {@code rules/summary-classes.tsv}. */
    private record ClassLabel(String name, String label) {}

    private static final List<String> CLASSES = Rows.read("summary-classes", ClassLabel.class).stream()
            .map(ClassLabel::name)
            .toList();

    private final Document document;
    private final String text;
    private final List<FoundDate> dates;

    /** Rows of one drug: its name as first written, and the places of the days by day. */
    private record Fills(Citation name, Map<String, Citation> days) {}

    private FillsWriter(Document document) {
        this.document = document;
        this.text = document.runningText();
        this.dates = DateFinder.find(text);
    }

    static List<Sentence> of(TaggedDocument log) {
        FillsWriter writer = new FillsWriter(log.document());
        Map<String, Fills> drugs = new LinkedHashMap<>();
        for (Mention mention : log.mentions()) {
            if (mention instanceof Medication medication && !medication.allergy() && ofTheInjury(medication)) {
                writer.add(drugs, medication);
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        if (!drugs.isEmpty()) {
            sentences.add(writer.sentence(new ArrayList<>(drugs.values())));
        }
        List<Citation> said = Statements.last(Statements.of(log), MOST_SAID).stream()
                .map(Statement::place)
                .toList();
        if (!said.isEmpty()) {
            sentences.add(
                    writer.end(new Wording().say("The log also had the words ").quotes(Places.apart(said))));
        }
        return sentences;
    }

    private static boolean ofTheInjury(Medication medication) {
        return medication.kind() == Medication.Kind.COMPOUND
                || DRUGS.classesOf(medication.ingredient()).stream().anyMatch(CLASSES::contains);
    }

    private void add(Map<String, Fills> drugs, Medication medication) {
        Citation name = Citation.of(document, medication.evidence());
        String key = medication.kind() == Medication.Kind.COMPOUND ? Wording.plain(name) : medication.ingredient();
        Fills fills = drugs.computeIfAbsent(key, k -> new Fills(name, new LinkedHashMap<>()));
        date(medication.evidence().span().begin())
                .ifPresent(day -> fills.days()
                        .putIfAbsent(
                                day.date().toString(), Citation.of(document, document.place(day.begin(), day.end()))));
    }

    /** The day in the row of a drug. */
    private Optional<FoundDate> date(int at) {
        int begin = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        return dates.stream()
                .filter(day -> begin <= day.begin() && day.end() <= end)
                .findFirst();
    }

    /** Drugs that were filled on the same days are named together. */
    private Sentence sentence(List<Fills> drugs) {
        Map<Set<String>, List<Fills>> byDays = new LinkedHashMap<>();
        drugs.forEach(fills -> byDays.computeIfAbsent(fills.days().keySet(), days -> new ArrayList<>())
                .add(fills));
        Wording wording = new Wording().say("There was ").document(document);
        String[] between = {", listing "};
        byDays.forEach((days, same) -> {
            wording.say(between[0]).quotes(same.stream().map(Fills::name).toList());
            days(wording, same.get(0).days());
            between[0] = "; and ";
        });
        return end(wording);
    }

    /** The latest, oldest of them first. */
    private static void days(Wording wording, Map<String, Citation> days) {
        List<Citation> sorted = new ArrayList<>(new TreeMap<>(days).values());
        List<Citation> last = sorted.subList(Math.max(0, sorted.size() - MOST_DAYS), sorted.size());
        for (int k = 0; k < last.size(); k++) {
            wording.say(k == 0 ? " on " : ", ").words(last.get(k));
        }
        wording.say(sorted.size() > last.size() ? " and days before" : "");
    }

    private Sentence end(Wording wording) {
        return wording.end(Slot.OTHER_RECORD, Optional.of(document.id()));
    }
}
