package org.chartline.eval;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The facts that the gold gives for each visit, written as {@link VisitFacts} writes those found. */
final class GoldVisits {

    private final Set<String> facts = new TreeSet<>();

    private GoldVisits() {}

    static Set<String> facts(JsonNode root) {
        GoldVisits visits = new GoldVisits();
        each(root.path("medications_by_visit"), visits::medications);
        each(root.path("work_status_by_visit"), visits::work);
        each(root.path("pain_by_visit"), visits::pain);
        each(root.path("function_by_visit"), visits::function);
        each(root.path("mme_by_visit"), visits::mme);
        return visits.facts;
    }

    /** Those of one day: a pharmacy's months and a sheet without a date are no visit. */
    private static void each(JsonNode visits, Consumer<JsonNode> reader) {
        for (JsonNode visit : visits) {
            if (day(visit).matches("\\d{4}-\\d{2}-\\d{2}")) {
                reader.accept(visit);
            }
        }
    }

    private static String day(JsonNode visit) {
        return visit.path("date").asString("");
    }

    private void medications(JsonNode visit) {
        for (JsonNode drug : visit.path("meds")) {
            facts.addAll(VisitFacts.medication(
                    day(visit),
                    drug.path("ingredient").asString(),
                    drug.path("strength").asString(""),
                    drug.path("frequency").asString("")));
        }
    }

    private void work(JsonNode visit) {
        if (visit.path("capacity").isString()) {
            String work = day(visit) + " work ";
            facts.add(work + visit.path("capacity").asString());
            number(work + "lift ", visit.path("lift_lb"));
            number(work + "hours ", visit.path("hours"));
            if (visit.path("permanence").asString("").equals("permanent")) {
                facts.add(work + "permanent");
            }
        }
    }

    private void pain(JsonNode visit) {
        for (JsonNode score : visit.path("scores")) {
            String value = score.has("low")
                    ? VisitFacts.range(
                            score.path("low").asString(), score.path("high").asString())
                    : VisitFacts.number(score.path("value").asString());
            facts.addAll(
                    VisitFacts.pain(day(visit), value, score.path("context").asString("")));
        }
    }

    private void function(JsonNode visit) {
        for (String kind : VisitFacts.MEASURES) {
            String value = visit.path(kind).asString("").replaceAll("/.*", "");
            if (!value.isEmpty()) {
                String[] range = value.split("-", 2);
                facts.add(day(visit) + " " + kind + " "
                        + (range.length == 2 ? VisitFacts.range(range[0], range[1]) : VisitFacts.number(value)));
            }
        }
    }

    private void mme(JsonNode visit) {
        number(day(visit) + " mme2016 ", visit.path("cdc2016"));
        number(day(visit) + " mme2022 ", visit.path("cdc2022"));
    }

    private void number(String what, JsonNode number) {
        if (number.isNumber()) {
            facts.add(what + VisitFacts.number(number.asString()));
        }
    }
}
