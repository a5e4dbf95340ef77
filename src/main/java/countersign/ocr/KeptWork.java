package countersign.ocr;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * What comes out the same at each start and takes long to make: networks rewritten, characters drawn. A worker starts
 * for every claim.
 *
 * <p>Each result is kept under the edition of networks and code that made it, with a check sum, and made anew where it is
 * not as it was.
 */
public final class KeptWork {

    /** The system property that names the folder. */
    public static final String FOLDER = "countersign.kept";

    /** All results of this edition and of one before; older ones nobody wants. */
    private static final int MOST = 6;

    private static final String ENDING = ".kept";

    private final Optional<Path> folder;
    private final String edition;

    private KeptWork(Optional<Path> folder, String edition) {
        this.folder = folder;
        this.edition = edition;
    }

    /** Those of the folder that {@value #FOLDER} names; without it, each is made anew. */
    public static KeptWork of(String edition) {
        String folder = System.getProperty(FOLDER, "");
        return folder.isBlank() ? none() : in(Path.of(folder), edition);
    }

    /** Keeps nothing. */
    public static KeptWork none() {
        return new KeptWork(Optional.empty(), "");
    }

    static KeptWork in(Path folder, String edition) {
        return new KeptWork(Optional.of(folder), edition);
    }

    /** What {@code making} gives; kept under {@code name}. */
    public byte[] made(String name, Supplier<byte[]> making) {
        if (folder.isEmpty()) {
            return making.get();
        }
        var file = folder.get().resolve(edition + "-" + name + ENDING);
        return read(file).orElseGet(() -> {
            byte[] made = making.get();
            keep(file, made);
            return made;
        });
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] all = Files.readAllBytes(file);
            int length = all.length - Long.BYTES;
            boolean whole = length > 0 && ByteBuffer.wrap(all).getLong(length) == sum(all, length);
            return whole ? Optional.of(Arrays.copyOf(all, length)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Put in its place as a whole, since another worker may be at the same; where it can't, it is made again next time. */
    private static void keep(Path file, byte[] made) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            forgetOld(folder);
            var next = Files.createTempFile(folder, "next", ".part");
            try {
                Files.write(
                        next,
                        ByteBuffer.allocate(made.length + Long.BYTES)
                                .put(made)
                                .putLong(sum(made, made.length))
                                .array());
                move(next, file);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException full) {
            return;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forgetOld(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var old = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(
                                    (Path file) -> file.toFile().lastModified())
                            .reversed())
                    .skip(MOST - 1)
                    .toList();
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long sum(byte[] bytes, int length) {
        var sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
