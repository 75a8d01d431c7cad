package org.chartline.divide;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.Event;

/** The three models of this room: of a document's type, its day and where it ends. */
public final class DocumentModels {

    private final TypeModel types;
    private final WordModel days;
    private final WordModel boundaries;

    private DocumentModels(TypeModel types, WordModel days, WordModel boundaries) {
        this.types = types;
        this.days = days;
        this.boundaries = boundaries;
    }

    /** Trains them; the same lessons in the same order give the same models. */
    public static DocumentModels train(List<DocumentLesson> lessons) {
        Set<DocumentLesson> half = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < lessons.size(); i += 2) {
            half.add(lessons.get(i));
        }
        Divider one = new Divider(types(lessons.stream().filter(half::contains).toList()));
        Divider other = new Divider(
                types(lessons.stream().filter(lesson -> !half.contains(lesson)).toList()));
        return new DocumentModels(
                types(lessons),
                WordModel.train(days(withScans(lessons), one)),
                WordModel.train(BoundaryLessons.events(lessons, lesson -> half.contains(lesson) ? other : one)));
    }

    private static TypeModel types(List<DocumentLesson> lessons) {
        return TypeModel.train(withScans(lessons));
    }

    /** Each document as it is and as it is read off a poor scan. */
    private static List<DocumentLesson> withScans(List<DocumentLesson> lessons) {
        List<DocumentLesson> all = new ArrayList<>(lessons);
        for (int i = 0; i < lessons.size(); i++) {
            all.add(PoorScan.of(lessons.get(i), i));
        }
        return all;
    }

    private static List<Event> days(List<DocumentLesson> lessons, Divider divider) {
        Dating dating = new Dating();
        List<Event> events = new ArrayList<>();
        for (DocumentLesson lesson : lessons) {
            List<Sheet> sheets = lesson.pages().stream().map(divider::sheet).toList();
            lesson.day()
                    .ifPresent(day -> events.addAll(
                            DayModel.events(sheets, lesson.type(), dating.dates(sheets, lesson.type()), day)));
        }
        return events;
    }

    /**
     * Writes them into a folder under the names by which the program reads them.
     *
     * @throws UncheckedIOException when one cannot be written
     */
    public void write(Path folder) {
        try (OutputStream type = out(folder, TypeModel.RESOURCE);
                OutputStream day = out(folder, DayModel.RESOURCE);
                OutputStream boundary = out(folder, Boundaries.RESOURCE)) {
            types.write(type);
            days.write(day);
            boundaries.write(boundary);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be written: choose another place", e);
        }
    }

    private static OutputStream out(Path folder, String resource) throws IOException {
        return Files.newOutputStream(folder.resolve(resource.substring(resource.lastIndexOf('/') + 1)));
    }
}
