package countersign.store.sqlite;

import countersign.store.Sealer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** A folder of sealed files with meaningless names, each there whole or not at all. */
final class SealedFiles {

    private final Path folder;
    private final Path temporary;
    private final String place;
    private final Sealer sealer;

    /** @param place binds what is sealed here to this folder */
    SealedFiles(Path folder, Path temporary, String place, Sealer sealer) {
        this.folder = folder;
        this.temporary = temporary;
        this.place = place;
        this.sealer = sealer;
    }

    boolean has(byte[] name) {
        return Files.exists(file(name));
    }

    Optional<byte[]> read(byte[] name) {
        try {
            return Optional.of(sealer.open(place, name, Files.readAllBytes(file(name))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw Failures.file(folder, e);
        }
    }

    /** Replaces what was there; forced to the disk before it gets its name. */
    void write(byte[] name, byte[] plain) {
        var fresh = temporary.resolve(UUID.randomUUID().toString());
        try {
            try (var channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var sealed = ByteBuffer.wrap(sealer.seal(place, name, plain));
                while (sealed.hasRemaining()) {
                    channel.write(sealed);
                }
                channel.force(true);
            }
            Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.file(folder, e);
        }
    }

    private Path file(byte[] name) {
        return folder.resolve(HexFormat.of().formatHex(name));
    }
}
