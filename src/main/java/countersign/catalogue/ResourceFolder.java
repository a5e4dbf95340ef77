package countersign.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The YAML files of a folder that ships with the program, in a jar or beside the classes. */
record ResourceFolder(String name) {

    /** The files' contents by {@code folder/name.yaml}, in the order of their names. */
    SortedMap<String, String> files() {
        var url = ResourceFolder.class.getResource("/" + name);
        if (url == null) {
            throw new CatalogueException(name, 1, "no-folder");
        }
        try {
            var uri = url.toURI();
            return uri.getScheme().equals("jar") ? fromJar(uri) : fromFolder(Path.of(uri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private SortedMap<String, String> fromJar(URI uri) throws IOException {
        try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
            return fromFolder(jar.getPath("/" + name));
        }
    }

    private SortedMap<String, String> fromFolder(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                files.put(name + "/" + path.getFileName(), Files.readString(path));
            }
        }
        return files;
    }
}
