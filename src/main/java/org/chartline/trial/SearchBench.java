package org.chartline.trial;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartline.Archive;
import org.chartline.Progress;
import org.chartline.ingest.FileId;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.store.CaseStore;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Role;
import org.chartline.web.WebDoor;

/**
 * How fast a server with many cases answers: a store is made, the index built, the server started on this machine alone,
 * somebody logs in, and searches are sent at a fixed rate, each with its check of rights and its line in the audit.
 */
public final class SearchBench {

    private static final String NAME = "bench";
    private static final int PAGES_IN_A_CASE = 100;
    private static final int WARMING = 150;
    private static final double PACE = 20;
    private static final double BAR_MS = 200;
    private static final double FASTEST = 640;
    private static final int HALVINGS = 3;
    private static final int LONGEST_STEP = 4;
    private static final double WARM_SECONDS = 10;
    private static final int FIRST_UPLOADED = 9_000_000;
    private static final int MOST_UPLOADS = 200;
    private static final int PAGES_OF_UPLOAD = 20;
    private static final int PICTURES = 60;
    private static final double PICTURES_PACE = 4;

    private static final List<String> ASKED = List.of(
            "{\"words\": \"opioid\"}",
            "{\"words\": \"Norco\"}",
            "{\"words\": \"muscle relaxant NOT Soma\"}",
            "{\"words\": \"\\\"range of motion\\\"\"}",
            "{\"words\": \"cane AND laundry\"}",
            "{\"words\": \"opioid NEAR/5 denies\"}",
            "{\"words\": \"gaba*\"}",
            "{\"words\": \"w1a2\"}",
            "{\"words\": \"naproxen\", \"before\": \"rfa\", \"sort\": \"newest\"}",
            "{\"words\": \"opioid\", \"assertion\": \"denied\"}",
            "{\"family\": \"injection\", \"type\": \"progress-report\"}",
            "{\"list\": \"restrictions\", \"from\": \"2014-01-01\"}");

    private final Path folder;
    private final Consumer<String> line;
    private final int seconds;
    private final Random random = new Random(1);

    private SearchBench(Path folder, int seconds, Consumer<String> line) {
        this.folder = folder;
        this.seconds = seconds;
        this.line = line;
    }

    /**
     * Measures each size.
     *
     * @param mostCases into which the pages are parted; no case has less than 100 pages
     * @param sizes pages of the stores
     * @param seconds each rate is kept
     * @param line told each line of the table
     */
    public static void run(int mostCases, List<Integer> sizes, int seconds, Consumer<String> line)
            throws IOException, InterruptedException {
        for (int pages : sizes) {
            Path folder = Files.createTempDirectory("chartline-bench-");
            try {
                int cases = Math.max(1, Math.min(mostCases, pages / PAGES_IN_A_CASE));
                new SearchBench(folder, seconds, line).measure(cases, pages / cases);
            } finally {
                remove(folder);
            }
        }
    }

    private void measure(int cases, int pages) throws IOException, InterruptedException {
        line.accept("%n%,d pages in %,d cases".formatted(cases * pages, cases));
        long start = System.nanoTime();
        try (Database database = Database.open(DatabaseAddress.embedded(folder));
                Archive archive = Archive.open(folder, database)) {
            store(new CaseStore(folder, database), cases, pages);
            line.accept("made up in %.0f s".formatted(since(start)));
            rebuild(archive, cases * pages);
            String password = UUID.randomUUID().toString();
            database.accounts().create(NAME, password, Set.of(Role.REVIEWER));
            archive.cases().forEach(id -> database.assignments().assign(NAME, id));
            IntStream.range(0, MOST_UPLOADS).forEach(i -> database.assignments().assign(NAME, uploaded(i)));
            try (WebDoor door = WebDoor.open(archive, database, 0)) {
                Visitor visitor = new Visitor(door.address());
                visitor.logIn(NAME, password);
                serve(visitor, cases, pages);
            }
            line.accept("audit of %,d lines: %s"
                    .formatted(database.audit().size(), database.audit().verify()));
            line.accept("all of it in %.0f s".formatted(since(start)));
        }
    }

    private void store(CaseStore store, int cases, int pages) throws IOException {
        Path pdf = folder.resolve("casefile.pdf");
        List<String> notes = new SyntheticCases(new FileId("0".repeat(64)))
                .of(0, pages).documents().stream()
                        .map(tagged -> tagged.document().text())
                        .toList();
        new CaseFileMaker(notes).write(pages, Integer.MAX_VALUE, pdf);
        SyntheticCases synthetic = new SyntheticCases(store.keepOriginal(SyntheticCases.id(0), pdf));
        IntStream.range(0, cases).parallel().forEach(number -> {
            CaseFile file = synthetic.of(number, pages);
            store.save(file);
        });
    }

    /** Once as after a start; a small store again and again, until Java has done with compiling. */
    private void rebuild(Archive archive, int pages) {
        long start = System.nanoTime();
        line.accept("index rebuilt from the store: " + rebuilt(archive, pages));
        String last = "";
        while (since(start) < WARM_SECONDS) {
            last = rebuilt(archive, pages);
        }
        if (!last.isEmpty()) {
            line.accept("once more, warm: " + last);
        }
    }

    private static String rebuilt(Archive archive, int pages) {
        long before = OpenLoop.cpu();
        long start = System.nanoTime();
        archive.reindex(Progress.UNWATCHED);
        double took = since(start);
        return "%,.0f pages a second (%.1f s, %.1f s of CPU)"
                .formatted(pages / took, took, (OpenLoop.cpu() - before) / 1e3);
    }

    /** In seconds. */
    private static double since(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }

    private void serve(Visitor visitor, int cases, int pages) throws IOException, InterruptedException {
        OpenLoop loop = new OpenLoop(visitor.client());
        IntFunction<HttpRequest> inCase = i ->
                visitor.post("/api/v1/cases/" + SyntheticCases.id(random.nextInt(cases)) + "/search?size=20", asked(i));
        IntFunction<HttpRequest> across = i -> visitor.post("/api/v1/search?size=20", asked(i));
        loop.run(PACE, WARMING, inCase);
        loop.run(PACE, WARMING, across);
        int count = (int) (PACE * seconds);
        line.accept("case search at %.0f/s: %s".formatted(PACE, loop.run(PACE, count, inCase)));
        OpenLoop.Times quiet = loop.run(PACE, count, across);
        line.accept("across-case search at %.0f/s: %s".formatted(PACE, quiet));
        line.accept("highest rate with p95 under %.0f ms: case %s, across %s"
                .formatted(BAR_MS, fastest(loop, inCase), fastest(loop, across)));
        pictures(loop, visitor, pages);
        whileImporting(visitor, loop, across, quiet, count);
    }

    private static String asked(int number) {
        return ASKED.get(number % ASKED.size());
    }

    /** Doubles the rate until it does not hold, and halves the gap a few times. */
    private String fastest(OpenLoop loop, IntFunction<HttpRequest> request) throws InterruptedException {
        double holds = 0;
        double fails = PACE;
        while (fails <= FASTEST && holds(loop, fails, request)) {
            holds = fails;
            fails *= 2;
        }
        for (int i = 0; i < HALVINGS && fails <= FASTEST; i++) {
            double middle = (holds + fails) / 2;
            if (holds(loop, middle, request)) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return "%.0f/s%s".formatted(holds, fails > FASTEST ? " and more" : "");
    }

    private boolean holds(OpenLoop loop, double rate, IntFunction<HttpRequest> request) throws InterruptedException {
        return loop.run(rate, (int) (rate * Math.min(seconds, LONGEST_STEP)), request)
                .within(BAR_MS);
    }

    private void pictures(OpenLoop loop, Visitor visitor, int pages) throws InterruptedException {
        String name = SyntheticCases.id(0).value();
        List<String> places = new ArrayList<>();
        CaseFile file = new SyntheticCases(new FileId("0".repeat(64))).of(0, pages);
        file.documents()
                .forEach(tagged -> tagged.document()
                        .pages()
                        .forEach(page -> places.add("/api/v1/cases/" + name + "/documents/"
                                + tagged.document().id() + "/pages/" + page.number() + "/image")));
        int count = Math.min(PICTURES, places.size());
        IntFunction<HttpRequest> picture = i -> visitor.get(places.get(i));
        line.accept(
                "page pictures at %.0f/s, drawn: %s".formatted(PICTURES_PACE, loop.run(PICTURES_PACE, count, picture)));
        line.accept("page pictures at %.0f/s, drawn before: %s".formatted(PACE, loop.run(PACE, count, picture)));
    }

    /** The same searches while files are sent to other cases. */
    private void whileImporting(
            Visitor visitor, OpenLoop loop, IntFunction<HttpRequest> request, OpenLoop.Times quiet, int count)
            throws IOException, InterruptedException {
        Path pdf = folder.resolve("more.pdf");
        List<String> notes = List.of(new SyntheticText(new Random(2)).page(0, new ArrayList<>()));
        new CaseFileMaker(notes).write(PAGES_OF_UPLOAD, Integer.MAX_VALUE, pdf);
        try (Uploads uploads = new Uploads(visitor, pdf, SearchBench::uploaded)) {
            do {
                loop.run(PACE, WARMING, request);
            } while (uploads.read() == 0 && uploads.goOn()); // the first one is slow: engines start
            int before = uploads.read();
            OpenLoop.Times busy = loop.run(PACE, count, request);
            line.accept("across-case search at %.0f/s during imports (%,d pages meanwhile): %s, p95 %.1f times as long"
                    .formatted(PACE, (uploads.read() - before) * PAGES_OF_UPLOAD, busy, busy.p95() / quiet.p95()));
        }
    }

    private static CaseId uploaded(int number) {
        return SyntheticCases.id(FIRST_UPLOADED + number);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
