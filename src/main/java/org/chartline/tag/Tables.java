package org.chartline.tag;

import java.util.List;
import java.util.stream.Stream;

/** Our rule tables, read once: the dictionary for the lookup and the taggers that use what it finds. */
record Tables(Dictionary dictionary, Sections sections, List<Tagger> taggers) {

    private static final class Holder {
        private static final Tables READ = read();
    }

    /** @throws org.chartline.rows.BadRowException for a row that does not fit */
    static Tables get() {
        return Holder.READ;
    }

    private static Tables read() {
        Drugs drugs = Drugs.read();
        Procedures procedures = Procedures.read();
        Assertions assertions = new Assertions();
        return new Tables(
                new Dictionary(
                        Stream.concat(drugs.entries(), procedures.entries()).toList()),
                Sections.read(),
                List.of(
                        new MedicationTagger(drugs, assertions),
                        new ProcedureTagger(procedures, assertions),
                        new PainScoreTagger(assertions),
                        new WorkStatusTagger(assertions),
                        new FunctionTagger(assertions),
                        new DateTagger()));
    }
}
