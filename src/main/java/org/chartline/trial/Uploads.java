package org.chartline.trial;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.store.CaseId;

/** Sends a file to one new case after another until told to stop, each when the one before it has been read. */
final class Uploads implements AutoCloseable {

    private static final Pattern JOB = Pattern.compile("\"job\":\"([^\"]+)\"");
    private static final long BETWEEN_LOOKS = 200;

    private final Visitor visitor;
    private final Path file;
    private final IntFunction<CaseId> cases;
    private final Thread thread = new Thread(this::send, "uploads");
    private volatile int read;
    private volatile boolean stopped;

    /** @param cases by number, to which the visitor may add files */
    Uploads(Visitor visitor, Path file, IntFunction<CaseId> cases) {
        this.visitor = visitor;
        this.file = file;
        this.cases = cases;
        thread.start();
    }

    /** How many have been read by now. */
    int read() {
        return read;
    }

    /** Whether more may come; not when one has failed. */
    boolean goOn() {
        return thread.isAlive();
    }

    private void send() {
        try {
            while (!stopped) {
                String place = "/api/v1/cases/" + cases.apply(read);
                HttpResponse<String> answer = visitor.send(visitor.upload(place + "/files", file));
                Matcher job = JOB.matcher(answer.body());
                if (answer.statusCode() != 202 || !job.find()) {
                    throw new IllegalStateException("an upload was answered with " + answer.statusCode());
                }
                await(place + "/imports/" + job.group(1));
            }
        } catch (IOException e) {
            throw new IllegalStateException("the server does not take files", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(String job) throws IOException, InterruptedException {
        while (!stopped) {
            if (visitor.send(visitor.get(job)).body().contains("\"stage\":\"done\"")) {
                read++;
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** What is being read then is left to the server. */
    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
