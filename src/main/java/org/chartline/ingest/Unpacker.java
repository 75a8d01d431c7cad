package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Takes the files out of a file: a ZIP archive's, a mail's attachments. They are written under numbers, so that no name
 * can lead anywhere; what is not taken out is told with its reason.
 */
final class Unpacker {

    private static final String ZIP = "application/zip";

    private static final Set<String> MAIL = Set.of("message/rfc822", "application/vnd.ms-outlook");

    private final Path folder;
    private final Consumer<Member> members;
    private final MemberNames names = new MemberNames();
    private int membersLeft;
    private long bytesLeft;
    private int number;
    private int passedOver;

    /**
     * @param folder where to write; made when it is needed
     * @param membersLeft how many files may be taken out
     * @param bytesLeft how large they may be together
     * @param members told of each file, in order
     */
    Unpacker(Path folder, int membersLeft, long bytesLeft, Consumer<Member> members) {
        this.folder = folder;
        this.membersLeft = membersLeft;
        this.bytesLeft = bytesLeft;
        this.members = members;
    }

    /** Whether files of this type are nothing but their members. */
    static boolean isFolder(String type) {
        return type.equals(ZIP);
    }

    /** Takes everything out of a file; nothing of one that is no container. */
    Ending unpack(Path file, String type) {
        try {
            if (type.equals(ZIP)) {
                new ZipMembers(this).unpack(file);
            } else if (MAIL.contains(type)) {
                MailMembers.unpack(file, this);
            }
            if (passedOver > 0) {
                members.accept(Member.refused(
                        "(%,d more files)".formatted(passedOver),
                        SourceFile.Reason.TOO_LARGE,
                        "holds more files than are taken out: send them apart"));
            }
            return new Ending.Done(type);
        } catch (RefusedException e) {
            return new Ending.Refusal(type, e.reason(), e.detail());
        } catch (IOException | RuntimeException e) {
            // as with pages: whatever a library throws on a damaged file is the file's fault
            return new Ending.Refusal(
                    type, SourceFile.Reason.DAMAGED, "cannot be unpacked: ask the sender for it again");
        } catch (StackOverflowError e) {
            return new Ending.Refusal(type, SourceFile.Reason.TOO_DEEP, "nested too deeply");
        }
    }

    /** Tells of a member that stays where it is. */
    void refuse(String name, SourceFile.Reason reason, String detail) {
        if (mayTakeOne()) {
            members.accept(Member.refused(names.of(name), reason, detail));
        }
    }

    /**
     * Takes out a member.
     *
     * @param packed its size as packed; 0 when that is not known
     */
    void take(String name, InputStream content, long packed) throws IOException {
        if (!mayTakeOne()) {
            return;
        }
        String plain = names.of(name);
        Path place = Files.createDirectories(folder).resolve(String.valueOf(number++));
        try {
            copy(content, place, packed);
            members.accept(Member.taken(plain, String.valueOf(place.getFileName()), note(name)));
        } catch (RefusedException e) {
            Files.delete(place);
            members.accept(Member.refused(plain, e.reason(), e.detail()));
        } catch (IOException | RuntimeException e) {
            Files.delete(place);
            members.accept(Member.refused(
                    plain, SourceFile.Reason.DAMAGED, "is damaged in what it came in: ask the sender for it again"));
        }
    }

    private boolean mayTakeOne() {
        passedOver += membersLeft > 0 ? 0 : 1;
        return membersLeft-- > 0;
    }

    private static String note(String name) {
        return MemberNames.leadsOut(name)
                ? "it is packed under a name that leads out of the archive; it was not written there"
                : "";
    }

    private void copy(InputStream content, Path place, long packed) throws IOException {
        byte[] piece = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(place)) {
            for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
                size += n;
                boolean bomb = packed > 0 && size > Limits.BOMB && size > Limits.RATIO * packed;
                if (bomb || size > bytesLeft) {
                    throw new RefusedException(
                            SourceFile.Reason.TOO_LARGE, "unpacks to more than is taken out: send it by itself");
                }
                out.write(piece, 0, n);
            }
        }
        bytesLeft -= size;
    }
}
