package org.chartline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.ingest.Rasterizer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes scans of PDFs, to try out how well pictures are read. */
@Command(
        name = "rasterize",
        description =
                "Makes scanned PDFs of PDFs: each page a picture, without text. The same file gives the same bytes.",
        footer = {"", "Example: chartline rasterize letters --out scans --one-bit"})
final class RasterizeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PDFs, or folders of PDFs.")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Option(
            names = "--dpi",
            paramLabel = "N",
            defaultValue = "200",
            description = "Dots per inch, 50 to 600 (default: ${DEFAULT-VALUE}, a fax in fine mode).")
    private int dpi;

    @Option(names = "--one-bit", description = "Black and white as CCITT group 4; else gray.")
    private boolean oneBit;

    @Override
    public Integer call() throws IOException {
        if (dpi < 50 || dpi > 600) {
            throw new BadArgumentException("--dpi " + dpi + ": give a number from 50 to 600");
        }
        List<Path> files = Inputs.files(paths, out);
        Files.createDirectories(out);
        Rasterizer rasterizer = new Rasterizer(dpi, oneBit);
        List<String> names = OutputNames.of(
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        int made = 0;
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            try {
                rasterizer.rasterize(file, out.resolve(names.get(i) + ".pdf"));
                made++;
            } catch (IOException e) {
                spec.commandLine().getOut().printf("refused: %s: not a PDF that can be read%n", file.getFileName());
            }
        }
        spec.commandLine().getOut().printf("%d of %d files made into scans, in %s%n", made, files.size(), out);
        return 0;
    }
}
