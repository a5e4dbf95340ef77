package countersign.dossier;

import countersign.model.page.Problem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A manifest of a bag (RFC 8493 §2.1.3): a checksum for each path.
 *
 * @param algorithm as {@code MessageDigest} names it
 * @param checksums lower-case hex by path
 */
record Manifest(String name, String algorithm, Map<String, String> checksums) {

    private static final Pattern NAME = Pattern.compile("(?:tag)?manifest-([a-z0-9]+)\\.txt");
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \t]+\\*?(.+)");
    private static final Map<String, String> ALGORITHMS = Map.of(
            "md5", "MD5",
            "sha1", "SHA-1",
            "sha224", "SHA-224",
            "sha256", "SHA-256",
            "sha384", "SHA-384",
            "sha512", "SHA-512");

    static boolean isManifest(String name) {
        return NAME.matcher(name).matches();
    }

    boolean ofTags() {
        return name.startsWith("tag");
    }

    /** Reads it; what it says wrongly is added to the problems. */
    static Manifest parse(String dossier, String name, byte[] bytes, Charset encoding, List<Problem> problems) {
        var matcher = NAME.matcher(name);
        var id = matcher.matches() ? matcher.group(1) : "";
        var algorithm = ALGORITHMS.getOrDefault(id.toLowerCase(Locale.ROOT), "");
        if (algorithm.isEmpty()) {
            problems.add(Problem.of(dossier, "bag-algorithm", name));
        }
        var checksums = new LinkedHashMap<String, String>();
        int number = 0;
        for (var line : lines(new String(bytes, encoding))) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                problems.add(Problem.of(dossier, "bag-manifest-line", name, number));
                continue;
            }
            var path = decode(parts.group(2));
            if (checksums.put(path, parts.group(1).toLowerCase(Locale.ROOT)) != null) {
                problems.add(Problem.of(dossier, "bag-manifest-line", name, number));
            }
        }
        return new Manifest(name, algorithm, checksums);
    }

    /** Lines end in LF, CR or CRLF. */
    static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\r\n|\n|\r", -1)));
    }

    private static String decode(String path) {
        var plain = path.startsWith("./") ? path.substring(2) : path;
        return plain.replaceAll("(?i)%0A", "\n").replaceAll("(?i)%0D", "\r").replaceAll("(?i)%25", "%");
    }
}
