package countersign.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A diagnosis whose code is known.
 *
 * @param own its own code if the list has the very name, which is then hidden; empty where it has not
 */
record CodedName(String text, String own, String code) {

    /** Of a table with a header: the first column is the text, {@code raw_code} its own code, {@code gold…code…} the answer. */
    static List<CodedName> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var header = Arrays.asList(lines.get(0).split("\t"));
        int own = header.indexOf("raw_code");
        int gold = header.indexOf(header.stream()
                .filter(name -> name.startsWith("gold") && name.contains("code"))
                .findFirst()
                .orElseThrow(() -> new IOException(file.getFileName() + " has no column gold…code…")));
        var names = new ArrayList<CodedName>();
        for (String line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            names.add(new CodedName(cells[0], own < 0 ? "" : cells[own], cells[gold]));
        }
        return names;
    }

    /** Whether it is of the half that weights were fitted to; the other half is what counts. */
    boolean fitted() {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0;
    }

    /** A code's first characters, the point not counted; all of them where the length is 0. */
    static String prefix(String code, int length) {
        var base = code.replaceAll("[+].*|[*]$", "");
        if (length == 0) {
            return base;
        }
        var bare = base.replace(".", "").replace('x', '0');
        return bare.substring(0, Math.min(length, bare.length()));
    }
}
