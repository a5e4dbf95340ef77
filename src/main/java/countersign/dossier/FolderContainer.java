package countersign.dossier;

import countersign.model.page.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A dossier in a folder; links are refused, since they may lead anywhere. */
final class FolderContainer implements Container {

    private final Path folder;
    private final Map<String, Long> sizes;

    private FolderContainer(Path folder, Map<String, Long> sizes) {
        this.folder = folder;
        this.sizes = sizes;
    }

    static FolderContainer open(String name, Path folder, Limits limits) throws IOException, RefusedException {
        var sizes = new TreeMap<String, Long>();
        var refused = new Problem[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            private long total;

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                var relative = folder.relativize(file).toString().replace('\\', '/');
                total += attributes.size();
                if (!attributes.isRegularFile()) {
                    refused[0] = Problem.of(name, "zip-path", relative);
                } else if (sizes.size() >= limits.entries()) {
                    refused[0] = Problem.of(name, "zip-entries", limits.entries());
                } else if (total > limits.totalBytes()) {
                    refused[0] = Problem.of(name, "zip-size", limits.totalBytes() >> 20);
                }
                sizes.put(relative, attributes.size());
                return refused[0] == null ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        if (refused[0] != null) {
            throw new RefusedException(refused[0]);
        }
        return new FolderContainer(folder, sizes);
    }

    @Override
    public List<String> names() {
        return List.copyOf(sizes.keySet());
    }

    @Override
    public long size(String name) {
        return sizes.getOrDefault(name, 0L);
    }

    @Override
    public byte[] read(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Override
    public void close() {}
}
