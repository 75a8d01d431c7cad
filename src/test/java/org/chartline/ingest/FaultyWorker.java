package org.chartline.ingest;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A worker that does what the lines of a file tell it, a page each: {@code die}, {@code hang}, {@code memory},
 * {@code babble}, {@code die once}, or a text to give back.
 */
final class FaultyWorker {

    private FaultyWorker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        while (true) {
            DataInput request = Frame.read(in).open();
            Path file = Path.of(PageForm.text(request));
            PageForm.text(request);
            read(file, request.readInt(), out);
        }
    }

    private static void read(Path file, int from, DataOutputStream out) throws IOException, InterruptedException {
        List<String> lines =
                Files.readString(file).replace("\u0001", "").lines().toList();
        if (lines.get(0).equals("<count>")) {
            lines = lines.subList(1, lines.size());
            int count = lines.size();
            Frame.of(Frame.Kind.COUNT, to -> to.writeInt(count)).write(out);
        }
        for (int number = from; number <= lines.size(); number++) {
            Page page = new Page(number, obeyed(lines.get(number - 1), file, out), List.of(), Reading.TEXT, true);
            Frame.of(Frame.Kind.PAGE, to -> PageForm.write(page, to)).write(out);
        }
        Frame.of(new Ending.Done("text/x-orders")).write(out);
    }

    private static String obeyed(String line, Path file, DataOutputStream out)
            throws IOException, InterruptedException {
        switch (line) {
            case "die" -> Runtime.getRuntime().halt(1);
            case "hang" -> Thread.sleep(60_000);
            case "babble" -> out.writeBytes("Terminating due to something or other");
            case "memory" -> System.out.print(new long[Integer.MAX_VALUE - 8].length);
            case "die once" -> {
                Path mark = file.resolveSibling("died");
                if (!Files.exists(mark)) {
                    Files.createFile(mark);
                    Runtime.getRuntime().halt(1);
                }
            }
            default -> {}
        }
        return line;
    }
}
