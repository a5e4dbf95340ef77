package countersign.reading;

import countersign.model.page.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Notes a document that a program for changing pictures has saved, where the file itself says so: in EXIF, XMP, the text of a PNG
 * or what a PDF tells of its making (checks.md, §3).
 *
 * <p>Scanners, telephones and programs that only join pages name themselves there, too: only what is made to change pictures counts.
 */
final class SavedBy {

    private static final Pattern EDITOR = Pattern.compile(
            "Adobe Photoshop(?! Lightroom)[ \\w.]{0,16}|GIMP[ \\d.]{0,10}|paint\\.net[ \\d.]{0,10}|Pixelmator(?: Pro)?[ \\d.]{0,8}"
                    + "|Affinity Photo[ \\d.]{0,8}|Snapseed|PicsArt|Meitu\\w{0,12}|美图秀秀|醒图|Photopea|Corel(?:DRAW|.PHOTO-PAINT)|PhotoScape|Krita",
            Pattern.CASE_INSENSITIVE);
    /** Where a file names the program that wrote it; bytes as Latin-1. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:<xmp:CreatorTool>|xmp:CreatorTool=\"|/Creator\\s?\\(|/Producer\\s?\\(|tEXtSoftware\\x00|iTXtSoftware\\x00{5})([^<\")]{2,80})");

    /** What a file says of itself stands at its beginning or its end. */
    private static final int BEGINNING = 256 << 10;

    private static final int END = 64 << 10;
    private static final int SOFTWARE = 0x0131;
    private static final int MOST_ENTRIES = 200;

    private SavedBy() {}

    static Optional<Problem> note(DocumentSource document) {
        return Stream.concat(named(document.bytes()), exif(document.bytes()).stream())
                .flatMap(name -> EDITOR.matcher(name)
                        .results()
                        .map(found -> found.group().strip()))
                .map(editor -> Problem.of(document.file(), "saved-by-editor", editor))
                .findFirst();
    }

    private static Stream<String> named(byte[] file) {
        var beginning = latin(file, 0, Math.min(BEGINNING, file.length));
        var end = latin(file, Math.max(Math.min(BEGINNING, file.length), file.length - END), file.length);
        return Stream.of(beginning, end)
                .flatMap(text -> NAMED.matcher(text).results())
                .map(found -> found.group(1).replace("\0", ""))
                .map(name -> new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    private static String latin(byte[] file, int from, int to) {
        return new String(file, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The tag Software of a JPEG's first directory. */
    private static Optional<String> exif(byte[] file) {
        int head = latin(file, 0, Math.min(BEGINNING, file.length)).indexOf("Exif\0\0");
        if (head < 0) {
            return Optional.empty();
        }
        try {
            var data = ByteBuffer.wrap(Arrays.copyOfRange(file, head + 6, Math.min(file.length, head + 6 + BEGINNING)));
            data.order(data.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return software(data, data.getInt(4));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // cut off: it says nothing
        }
    }

    private static Optional<String> software(ByteBuffer data, int directory) {
        int entries = Math.min(data.getShort(directory) & 0xffff, MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((data.getShort(entry) & 0xffff) == SOFTWARE) {
                int length = Math.min(data.getInt(entry + 4), 80);
                int place = length > 4 ? data.getInt(entry + 8) : entry + 8;
                var text = new byte[Math.max(0, length)];
                for (int k = 0; k < text.length; k++) {
                    text[k] = data.get(place + k);
                }
                return Optional.of(new String(text, StandardCharsets.UTF_8).replace("\0", ""));
            }
        }
        return Optional.empty();
    }
}
