package org.chartline.trial;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All hostile files of this project. The same call makes the same files. */
final class HostileFiles {

    private HostileFiles() {}

    /**
     * @param url of a server that nothing may ask
     * @param slow whether to take the ones that cost much as well
     */
    static List<HostileFile> all(String url, boolean slow) {
        List<HostileFile> files = new ArrayList<>(new HostilePdfs(url).files());
        files.addAll(new HostileOffice(url).files());
        files.addAll(new HostileTexts(url).files());
        files.addAll(HostileArchives.files());
        files.removeIf(file -> file.slow() && !slow);
        return files;
    }

    static Path write(HostileFile file, Path folder) throws IOException {
        Path place = folder.resolve(file.name());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place))) {
            file.maker().to(out);
        }
        return place;
    }
}
