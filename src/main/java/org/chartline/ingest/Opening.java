package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes one file that was handed in apart, as far down as files hold files. */
final class Opening {

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final Readers readers;
    private final Scratch scratch;
    private final List<Input> inputs = new ArrayList<>();
    private int membersLeft = Limits.MEMBERS;
    private long bytesLeft = Limits.UNPACKED;

    Opening(Readers readers, Scratch scratch) {
        this.readers = readers;
        this.scratch = scratch;
    }

    List<Input> open(Path file) throws IOException {
        add(input(file, String.valueOf(file.getFileName()), List.of()), 0);
        return inputs;
    }

    private static Input input(Path file, String name, List<String> notes) throws IOException {
        return new Input(file, Ingest.id(file), name, Files.size(file), notes, Optional.empty());
    }

    private void add(Input input, int depth) throws IOException {
        if (!mayHoldFiles(input)) {
            inputs.add(input);
            return;
        }
        Path folder = scratch.next();
        List<Member> members = new ArrayList<>();
        Ending ending = unpack(input, folder, depth, members);
        if (ending instanceof Ending.Refusal refusal) {
            inputs.add(input.refusedFor(refusal));
        } else if (!Unpacker.isFolder(ending.mediaType())) {
            inputs.add(input);
        } else if (members.isEmpty()) {
            inputs.add(input.refusedFor(
                    new Ending.Refusal(ending.mediaType(), SourceFile.Reason.EMPTY, "the archive holds no file")));
        }
        for (Member member : members) {
            add(input, member, folder, depth);
        }
    }

    private void add(Input parent, Member member, Path folder, int depth) throws IOException {
        String name = parent.name() + "/" + member.name();
        if (member.wasTaken()) {
            Path file = folder.resolve(member.file());
            bytesLeft -= Files.size(file);
            add(input(file, name, member.note().isEmpty() ? List.of() : List.of(member.note())), depth + 1);
        } else {
            // bytes that nobody has seen are known by where they are
            FileId id = Ingest.id((parent.id() + "/" + member.name()).getBytes(StandardCharsets.UTF_8));
            inputs.add(new Input(parent.file(), id, name, 0, List.of(), Optional.empty()).refusedFor(member.refusal()));
        }
    }

    private Ending unpack(Input input, Path folder, int depth, List<Member> members) {
        boolean tooDeep = depth >= Limits.DEPTH;
        try {
            Ending ending = tryTwice(input, folder, tooDeep ? 0 : membersLeft, members);
            membersLeft = Math.max(0, membersLeft - members.size());
            if (tooDeep && !members.isEmpty()) {
                members.clear();
                return new Ending.Refusal(
                        ending.mediaType(),
                        SourceFile.Reason.TOO_DEEP,
                        "files in files, more than %d deep: send it by itself".formatted(Limits.DEPTH));
            }
            return ending;
        } catch (WorkerDiedException e) {
            members.clear();
            return new Ending.Refusal(
                    "application/octet-stream", e.reason(), "cannot be unpacked: send the files in it by themselves");
        }
    }

    private Ending tryTwice(Input input, Path folder, int most, List<Member> members) throws WorkerDiedException {
        try {
            return readers.unpack(input.file(), input.name(), folder, most, bytesLeft, members::add);
        } catch (WorkerDiedException e) {
            members.clear();
            return readers.unpack(input.file(), input.name(), folder, most, bytesLeft, members::add);
        }
    }

    /** Whether it is worth asking a worker; a PDF and a small plain text are what they are. */
    private boolean mayHoldFiles(Input input) throws IOException {
        if (!input.hasBytes()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(input.file())) {
            byte[] head = in.readNBytes(PDF.length);
            return !Arrays.equals(head, PDF) && !readers.isPlain(input);
        }
    }
}
