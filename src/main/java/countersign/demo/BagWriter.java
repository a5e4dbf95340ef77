package countersign.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs dossiers as BagIt 1.0 bags (RFC 8493). */
public final class BagWriter {

    private static final FileTime TIME = FileTime.from(Instant.parse("2021-06-01T00:00:00Z"));

    private BagWriter() {}

    /** Writes the bag as a folder named after the dossier. */
    public static Path folder(GeneratedDossier dossier, Path parent) throws IOException {
        var root = parent.resolve(dossier.name());
        for (var entry : entries(dossier).entrySet()) {
            var file = root.resolve(entry.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
        return root;
    }

    /** Writes the bag as a zip that holds one folder. */
    public static Path zip(GeneratedDossier dossier, Path parent) throws IOException {
        Files.createDirectories(parent);
        var file = parent.resolve(dossier.name() + ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var content : entries(dossier).entrySet()) {
                var entry = new ZipEntry(dossier.name() + "/" + content.getKey());
                entry.setLastModifiedTime(TIME);
                zip.putNextEntry(entry);
                zip.write(content.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> entries(GeneratedDossier dossier) {
        var payload = new LinkedHashMap<String, byte[]>();
        payload.put("data/claim.json", utf8(dossier.claim()));
        dossier.files().forEach(file -> payload.put("data/" + file.path(), file.bytes()));
        long octets = payload.values().stream().mapToLong(bytes -> bytes.length).sum();
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("bagit.txt", utf8("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put(
                "bag-info.txt",
                utf8("Bagging-Date: 2021-06-01\nPayload-Oxum: " + octets + "." + payload.size()
                        + "\nExternal-Description: invented people and hospitals, made for demonstration\n"));
        tags.put("manifest-sha256.txt", manifest(payload));
        var all = new LinkedHashMap<>(tags);
        all.put("tagmanifest-sha256.txt", manifest(tags));
        all.putAll(payload);
        return all;
    }

    private static byte[] manifest(Map<String, byte[]> files) {
        var lines = new StringBuilder();
        files.forEach((path, bytes) ->
                lines.append(sha256(bytes)).append("  ").append(path).append('\n'));
        return utf8(lines.toString());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
