package countersign.imaging.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a file is by its first bytes, whatever its name says. Those not read are known so that they can be named. */
public enum FileType {
    PDF("PDF"),
    JPEG("JPEG"),
    PNG("PNG"),
    TIFF("TIFF"),
    WEBP("WebP"),
    ZIP("ZIP / OFD"),
    JPEG_2000("JPEG 2000"),
    JPEG_XL("JPEG XL"),
    JBIG2("JBIG2"),
    HEIF("HEIF"),
    GIF("GIF"),
    BMP("BMP"),
    PHOTOSHOP("PSD"),
    OFFICE("DOC / XLS"),
    RTF("RTF"),
    POSTSCRIPT("PostScript"),
    DICOM("DICOM"),
    RAR("RAR"),
    SEVEN_ZIP("7z"),
    MARKUP("HTML / XML"),
    UNKNOWN("?");

    /** Within so many bytes a PDF says that it is one, by the habit of its readers. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final List<Sign> SIGNS = List.of(
            new Sign(JPEG, 0, 0xFF, 0xD8),
            new Sign(PNG, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
            new Sign(TIFF, 0, 'I', 'I', 42, 0),
            new Sign(TIFF, 0, 'M', 'M', 0, 42),
            new Sign(TIFF, 0, 'I', 'I', 43, 0),
            new Sign(TIFF, 0, 'M', 'M', 0, 43),
            new Sign(WEBP, 8, 'W', 'E', 'B', 'P'),
            new Sign(ZIP, 0, 'P', 'K', 3, 4),
            new Sign(ZIP, 0, 'P', 'K', 5, 6),
            new Sign(JPEG_2000, 4, 'j', 'P', ' ', ' '),
            new Sign(JPEG_2000, 0, 0xFF, 0x4F, 0xFF, 0x51),
            new Sign(JPEG_XL, 0, 0xFF, 0x0A),
            new Sign(JPEG_XL, 4, 'J', 'X', 'L', ' '),
            new Sign(JBIG2, 0, 0x97, 'J', 'B', '2'),
            new Sign(HEIF, 4, 'f', 't', 'y', 'p'),
            new Sign(GIF, 0, 'G', 'I', 'F', '8'),
            new Sign(BMP, 0, 'B', 'M'),
            new Sign(PHOTOSHOP, 0, '8', 'B', 'P', 'S'),
            new Sign(OFFICE, 0, 0xD0, 0xCF, 0x11, 0xE0),
            new Sign(RTF, 0, '{', '\\', 'r', 't', 'f'),
            new Sign(POSTSCRIPT, 0, '%', '!', 'P', 'S'),
            new Sign(DICOM, 128, 'D', 'I', 'C', 'M'),
            new Sign(RAR, 0, 'R', 'a', 'r', '!'),
            new Sign(SEVEN_ZIP, 0, '7', 'z', 0xBC, 0xAF),
            new Sign(MARKUP, 0, '<'));

    private final String displayName;

    FileType(String displayName) {
        this.displayName = displayName;
    }

    /** As its makers write it. */
    public String displayName() {
        return displayName;
    }

    public static FileType of(byte[] bytes) {
        return SIGNS.stream()
                .filter(sign -> sign.matches(bytes))
                .map(Sign::type)
                .findFirst()
                .orElse(saysPdf(bytes) ? PDF : UNKNOWN);
    }

    private static boolean saysPdf(byte[] bytes) {
        int within = Math.min(bytes.length, PDF_HEADER_WITHIN);
        return new String(bytes, 0, within, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** Bytes that must stand at a place. */
    private record Sign(FileType type, int at, List<Byte> bytes) {

        Sign(FileType type, int at, int... bytes) {
            this(type, at, Arrays.stream(bytes).mapToObj(value -> (byte) value).toList());
        }

        boolean matches(byte[] file) {
            if (file.length < at + bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                if (file[at + i] != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
