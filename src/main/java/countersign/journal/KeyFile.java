package countersign.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret of 32 bytes in a file that only its owner may read, made when first asked for.
 *
 * <p>Where files have no owners' rights (Windows) the folder's own rights must do.
 */
public final class KeyFile {

    private static final int SECRET_BYTES = 32;

    private KeyFile() {}

    /** @throws IOException also if the file holds something else */
    public static byte[] openOrMake(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            make(file, random);
        }
        try {
            var secret = HexFormat.of().parseHex(Files.readString(file).strip());
            if (secret.length == SECRET_BYTES) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("no key in " + file.getFileName(), e);
        }
        throw new IOException("no key in " + file.getFileName());
    }

    private static void make(Path file, SecureRandom random) throws IOException {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var posix = file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (posix) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        Files.writeString(fresh, HexFormat.of().formatHex(secret) + "\n");
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        if (posix) {
            try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
