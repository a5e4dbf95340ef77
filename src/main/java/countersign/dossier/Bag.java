package countersign.dossier;

import countersign.model.page.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Checks a BagIt bag, RFC 8493 and the drafts before it (0.93 to 0.97). */
final class Bag {

    private static final Pattern VERSION = Pattern.compile("BagIt-Version: *(0\\.9[3-7]|1\\.0) *");
    private static final Pattern ENCODING = Pattern.compile("Tag-File-Character-Encoding: *([^ ]+) *");
    private static final Pattern OXUM = Pattern.compile("Payload-Oxum *: *([0-9]+)\\.([0-9]+) *");

    private final String dossier;
    private final Container container;
    private final String root;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> found = new HashMap<>();

    /** @param root of the bag in the container, empty or ending in a slash */
    Bag(String dossier, Container container, String root) {
        this.dossier = dossier;
        this.container = container;
        this.root = root;
        container.names().stream()
                .filter(name -> name.startsWith(root))
                .forEach(name -> found.put(nfc(name.substring(root.length())), name));
    }

    /** Everything that does not hold; empty if the bag is complete and valid. */
    List<Problem> check() throws IOException {
        var encoding = declaration();
        var manifests = manifests(encoding);
        if (manifests.stream().allMatch(Manifest::ofTags)) {
            problems.add(Problem.of(dossier, "bag-no-manifest"));
        }
        for (var manifest : manifests) {
            if (!manifest.ofTags()) {
                nameUnlisted(manifest);
            }
            checkSums(manifest);
        }
        checkOxum(encoding);
        checkFetch(encoding);
        return List.copyOf(problems);
    }

    private Charset declaration() throws IOException {
        var lines = Manifest.lines(new String(read("bagit.txt"), StandardCharsets.UTF_8));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        var encoding = lines.size() == 2 ? ENCODING.matcher(lines.get(1)) : null;
        if (encoding == null || !VERSION.matcher(lines.get(0)).matches() || !encoding.matches()) {
            problems.add(Problem.of(dossier, "bag-declaration"));
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(encoding.group(1));
        } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
            problems.add(Problem.of(dossier, "bag-declaration"));
            return StandardCharsets.UTF_8;
        }
    }

    private List<Manifest> manifests(Charset encoding) throws IOException {
        var manifests = new ArrayList<Manifest>();
        for (var name : new TreeSet<>(found.keySet())) {
            if (Manifest.isManifest(name)) {
                manifests.add(Manifest.parse(dossier, name, read(name), encoding, problems));
            }
        }
        return manifests;
    }

    private void nameUnlisted(Manifest manifest) {
        var listed = new TreeSet<String>();
        manifest.checksums().keySet().forEach(path -> listed.add(nfc(path)));
        found.keySet().stream()
                .filter(name -> name.startsWith("data/") && !listed.contains(name))
                .sorted()
                .forEach(name -> problems.add(Problem.of(inPayload(name), "bag-unlisted", manifest.name())));
    }

    private void checkSums(Manifest manifest) throws IOException {
        if (manifest.algorithm().isEmpty()) {
            return;
        }
        for (var entry : manifest.checksums().entrySet()) {
            var path = nfc(entry.getKey());
            if (!found.containsKey(path)) {
                problems.add(Problem.of(inPayload(path), "bag-absent", manifest.name()));
            } else if (!digest(manifest.algorithm(), read(path)).equals(entry.getValue())) {
                problems.add(Problem.of(inPayload(path), "bag-checksum", manifest.name()));
            }
        }
    }

    private void checkOxum(Charset encoding) throws IOException {
        if (!found.containsKey("bag-info.txt")) {
            return;
        }
        long bytes = 0;
        long files = 0;
        for (var entry : found.entrySet()) {
            if (entry.getKey().startsWith("data/")) {
                bytes += container.size(entry.getValue());
                files++;
            }
        }
        for (var line : Manifest.lines(new String(read("bag-info.txt"), encoding))) {
            var oxum = OXUM.matcher(line);
            if (oxum.matches() && !(oxum.group(1) + "." + oxum.group(2)).equals(bytes + "." + files)) {
                problems.add(Problem.of(dossier, "bag-oxum", oxum.group(2), files));
            }
        }
    }

    /** What a bag says is elsewhere is never fetched: it is absent. */
    private void checkFetch(Charset encoding) throws IOException {
        if (!found.containsKey("fetch.txt")) {
            return;
        }
        for (var line : Manifest.lines(new String(read("fetch.txt"), encoding))) {
            var parts = line.trim().split("[ \t]+", 3);
            if (parts.length == 3 && !found.containsKey(nfc(parts[2]))) {
                problems.add(Problem.of(inPayload(parts[2]), "bag-fetch"));
            }
        }
    }

    private byte[] read(String path) throws IOException {
        return container.read(found.getOrDefault(path, root + path));
    }

    private static String inPayload(String path) {
        return path.startsWith("data/") ? path.substring("data/".length()) : path;
    }

    private static String nfc(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(algorithm + " comes with every JDK", e);
        }
    }
}
