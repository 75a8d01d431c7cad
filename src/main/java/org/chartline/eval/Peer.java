package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.ingest.Ingest;
import org.chartline.tag.ClinicalTagger;
import org.chartline.tag.CtakesPeer;

/**
 * Ours and Apache cTAKES as shipped over the same texts, one after the other in one thread: what each finds, and how
 * many texts it tags in a second of CPU once it is warm.
 *
 * @param found by text name
 * @param textsPerCpuSecond of the warm passes
 */
public record Peer(String name, Map<String, List<Annotation>> found, double textsPerCpuSecond) {

    /** CPU time before the clock starts, and at least what it then measures, in seconds. */
    private static final double WARM_UP = 12;

    private static final double MEASURED = 6;

    private interface System extends AutoCloseable {
        List<Annotation> tag(AnnotatedText text);

        @Override
        void close();
    }

    /** Ours, then cTAKES. */
    public static List<Peer> sideBySide(List<AnnotatedText> texts) {
        return List.of(run("chartline", ours(), texts), run("ctakes as shipped", ctakes(), texts));
    }

    private static Peer run(String name, System system, List<AnnotatedText> texts) {
        try (system) {
            Map<String, List<Annotation>> found = new TreeMap<>();
            CpuClock warmUp = new CpuClock();
            do {
                texts.forEach(text -> found.put(text.name(), system.tag(text)));
            } while (warmUp.seconds() < WARM_UP);
            CpuClock clock = new CpuClock();
            int tagged = 0;
            do {
                texts.forEach(system::tag);
                tagged += texts.size();
            } while (clock.seconds() < MEASURED);
            return new Peer(name, found, tagged / clock.seconds());
        }
    }

    private static System ours() {
        ClinicalTagger tagger = new ClinicalTagger();
        Divider divider = new Divider();
        return new System() {
            @Override
            public List<Annotation> tag(AnnotatedText text) {
                List<Annotation> found = new ArrayList<>();
                for (Document document : divider.divide(List.of(Ingest.text(text.name(), text.text())))) {
                    tagger.tag(document).forEach(mention -> found.add(Annotation.of(mention)));
                }
                return found;
            }

            @Override
            public void close() {
                tagger.close();
            }
        };
    }

    private static System ctakes() {
        CtakesPeer peer = new CtakesPeer();
        return new System() {
            @Override
            public List<Annotation> tag(AnnotatedText text) {
                return peer.tag(text.text()).stream()
                        .map(found -> new Annotation(
                                found.type().name(),
                                found.span().begin(),
                                found.span().end(),
                                found.span().of(text.text()),
                                found.attributes()))
                        .toList();
            }

            @Override
            public void close() {
                peer.close();
            }
        };
    }
}
