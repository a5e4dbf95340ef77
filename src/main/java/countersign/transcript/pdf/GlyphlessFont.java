package countersign.transcript.pdf;

import countersign.transcript.page.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A font that shows nothing and knows every character: text over a picture needs places and meanings, no shapes.
 *
 * <p>Characters are numbered as they come; a table says what each number means and another that all have the one empty
 * shape. So no font of the system is needed, and the rarest character of a name can be found and copied.
 */
final class GlyphlessFont {

    static final String NAME = "F";
    /** How far a character reaches under its line, as a share of its height. */
    static final double DEPTH = 0.2;

    private static final int EM = GlyphlessProgram.EM;
    private static final int FIXED_PITCH_AND_SYMBOLIC = 1 | 1 << 2;
    private static final int MOST = 0xFFFE;
    private static final int A_BLOCK = 100; // CMaps allow no more entries in one
    private static final String FAMILY = "CountersignGlyphless";

    private final PDDocument document;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final COSDictionary type0 = new COSDictionary();

    GlyphlessFont(PDDocument document) {
        this.document = document;
    }

    /** The character's number as four hexadecimal digits. */
    String code(String character) {
        var printable = Printable.of(character);
        var known = numbers.size() < MOST || numbers.containsKey(printable)
                ? printable
                : numbers.keySet().iterator().next();
        return hex(numbers.computeIfAbsent(known, absent -> numbers.size() + 1));
    }

    /** The font under its name, for a page's resources. */
    COSDictionary asResource() {
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(NAME), type0);
        return fonts;
    }

    /** To be called when no character comes any more. */
    void finish() throws IOException {
        type0.setItem(COSName.TYPE, COSName.FONT);
        type0.setItem(COSName.SUBTYPE, COSName.TYPE0);
        type0.setName(COSName.BASE_FONT, FAMILY);
        type0.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant());
        type0.setItem(COSName.DESCENDANT_FONTS, descendants);
        type0.setItem(COSName.TO_UNICODE, stream(meanings().getBytes(StandardCharsets.US_ASCII)));
    }

    private COSDictionary descendant() throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, FAMILY);
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setInt(COSName.DW, EM);
        font.setItem(COSName.CID_TO_GID_MAP, stream(shapes()));
        font.setItem(COSName.FONT_DESC, descriptor());
        return font;
    }

    private COSDictionary descriptor() throws IOException {
        int depth = (int) (-DEPTH * EM);
        int height = EM + depth;
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, FAMILY);
        descriptor.setInt(COSName.FLAGS, FIXED_PITCH_AND_SYMBOLIC);
        var box = new COSArray();
        List.of(0, depth, EM, height).forEach(edge -> box.add(COSInteger.get(edge)));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, height);
        descriptor.setInt(COSName.DESCENT, depth);
        descriptor.setInt(COSName.CAP_HEIGHT, height);
        descriptor.setInt(COSName.STEM_V, 0);
        byte[] program = GlyphlessProgram.bytes();
        var file = stream(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /** Number 0 is nobody's; each of the others has shape 1. */
    private byte[] shapes() {
        byte[] shapes = new byte[2 * (numbers.size() + 1)];
        for (int i = 1; i <= numbers.size(); i++) {
            shapes[2 * i + 1] = 1;
        }
        return shapes;
    }

    private String meanings() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        var entries = new ArrayList<>(numbers.entrySet());
        for (int from = 0; from < entries.size(); from += A_BLOCK) {
            var block = entries.subList(from, Math.min(entries.size(), from + A_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> {
                map.append('<').append(hex(entry.getValue())).append("> <");
                entry.getKey().chars().forEach(unit -> map.append(hex(unit)));
                map.append(">\n");
            });
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private COSStream stream(byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    private static String hex(int number) {
        return String.format("%04X", number);
    }
}
