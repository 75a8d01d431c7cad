package org.chartline.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start this program again as a child of itself, from wherever it was started. */
public final class ThisProgram {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.JarLauncher";

    private ThisProgram() {}

    /** In the packed program, classes are found by its launcher only. */
    static String main() {
        boolean packed = ThisProgram.class.getClassLoader() != ClassLoader.getSystemClassLoader();
        return packed ? LAUNCHER : "org.chartline.Chartline";
    }

    /**
     * The command line of a child with the settings ({@code -Dchartline.…}) of this program.
     *
     * @param options of the Java machine
     */
    public static List<String> command(List<String> options, List<String> arguments) {
        return command(main(), options, arguments);
    }

    static List<String> command(String main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("chartline."))
                .sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(arguments);
        return command;
    }
}
