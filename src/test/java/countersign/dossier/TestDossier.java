package countersign.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of a dossier by name, written as a folder or a zip. */
final class TestDossier {

    static final String CLAIM = """
            {
              "schema": "countersign-claim/1",
              "claimNo": "HZ-210412-00731",
              "plan": "xhb-critical-illness",
              "reported": "2021-04-12",
              "member": {
                "name": "陈雅琴",
                "sex": "F",
                "birthDate": "1983-11-02",
                "idNumber": "339901198311020428",
                "joined": "2020-05-12"
              },
              "illness": {"name": "恶性肿瘤——重度", "diagnosed": "2021-02-26"},
              "unknown": {"kept": "and ignored"}
            }
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    static TestDossier plain() {
        return new TestDossier().with("claim.json", CLAIM).with("documents/01.jpg", "one");
    }

    static TestDossier bag() {
        return new TestDossier()
                .with("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
                .with("data/claim.json", CLAIM)
                .with("data/documents/01.jpg", "one")
                .with("data/documents/票据 2.pdf", "two")
                .manifest();
    }

    TestDossier with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    TestDossier with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    TestDossier manifest() {
        var lines = new StringBuilder();
        files.forEach((name, content) -> {
            if (name.startsWith("data/")) {
                lines.append(sha256(content)).append("  ").append(name).append('\n');
            }
        });
        return with("manifest-sha256.txt", lines.toString());
    }

    Path folder(Path parent) throws IOException {
        var folder = parent.resolve("dossier");
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }

    Path zip(Path parent) throws IOException {
        return zip(parent, StandardCharsets.UTF_8);
    }

    Path zip(Path parent, Charset names) throws IOException {
        var path = parent.resolve("dossier.zip");
        try (OutputStream out = Files.newOutputStream(path);
                var zip = new ZipOutputStream(out, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
