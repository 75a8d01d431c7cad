package org.chartline.divide;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Divider divider = new Divider();
        return new DocumentModels(
                TypeModel.train(lessons),
                WordModel.train(days(lessons, divider)),
                WordModel.train(BoundaryLessons.events(lessons, divider, new Boundaries())));
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
