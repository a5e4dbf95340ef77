package countersign.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.PageLook;
import countersign.model.page.Reading;
import countersign.model.page.Script;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents and what was read on their pages. */
final class PageJson {

    private static final int NUMBERS = 5;
    private static final double SCALE = 1_000_000;

    private PageJson() {}

    static ObjectNode write(Document document) {
        var object = StrictJson.object()
                .put("file", document.file())
                .put("kind", document.kind().id())
                .put("title", document.title())
                .put("pages", document.pages());
        var transcripts = object.putArray("transcripts");
        document.transcripts().forEach(transcript -> transcripts.add(write(transcript)));
        return object;
    }

    static Document document(JsonNode node) {
        var members = new Members(node);
        var file = members.text("file");
        return new Document(
                file,
                kind(members.text("kind")),
                members.text("title"),
                members.count("pages"),
                members.each("transcripts").map(page -> transcript(file, page)).toList());
    }

    static DocumentKind kind(String id) {
        return DocumentKind.ofId(id).orElse(DocumentKind.OTHER);
    }

    static ObjectNode write(Reading reading) {
        return StrictJson.object()
                .put("reader", reading.reader())
                .put("text", reading.text())
                .put("confidence", millionths(reading.confidence()));
    }

    static Reading reading(JsonNode node) {
        var members = new Members(node);
        return new Reading(members.text("reader"), members.text("text"), members.number("confidence") / SCALE);
    }

    static long millionths(double value) {
        return Math.round(value * SCALE);
    }

    static ObjectNode write(Transcript transcript) {
        var object = StrictJson.object()
                .put("page", transcript.page().page())
                .put("width", transcript.width())
                .put("height", transcript.height())
                .put("reader", transcript.reader());
        var look = transcript.look();
        if (!look.equals(PageLook.NONE)) {
            object.put("source", look.source()).put("likeness", Long.toHexString(look.likeness()));
            var patches = object.putArray("patches");
            look.patches().forEach(box -> patches.add(FlagJson.write(box)));
        }
        var lines = object.putArray("lines");
        transcript.lines().forEach(line -> lines.add(write(line)));
        return object;
    }

    static Transcript transcript(String file, JsonNode node) {
        var members = new Members(node);
        return new Transcript(
                new PageId(file, members.count("page")),
                members.count("width"),
                members.count("height"),
                members.text("reader"),
                members.each("lines").map(PageJson::line).toList(),
                members.has("likeness") ? look(members) : PageLook.NONE);
    }

    private static PageLook look(Members members) {
        return new PageLook(
                members.text("source"),
                Long.parseUnsignedLong(members.text("likeness"), 16),
                members.each("patches").map(FlagJson::box).toList());
    }

    private static ObjectNode write(TextLine line) {
        var object = StrictJson.object();
        object.set("box", FlagJson.write(line.box()));
        var text = new StringBuilder();
        line.glyphs().forEach(glyph -> text.append(glyph.text()));
        if (line.glyphs().stream().allMatch(glyph -> glyph.text().length() == 1)) {
            object.put("text", text.toString());
        } else {
            var texts = object.putArray("glyphs");
            line.glyphs().forEach(glyph -> texts.add(glyph.text()));
        }
        object.put("packed", GlyphPack.write(line.glyphs()));
        line.second().ifPresent(second -> object.set("second", write(second)));
        if (line.script() != Script.PRINT) {
            object.put("script", line.script().name());
        }
        return object;
    }

    private static TextLine line(JsonNode node) {
        var members = new Members(node);
        return new TextLine(
                members.has("packed")
                        ? GlyphPack.read(texts(members), members.text("packed"))
                        : glyphs(members.node("glyphs"), members.node("numbers")),
                FlagJson.box(members.node("box")),
                members.has("second") ? Optional.of(reading(members.node("second"))) : Optional.empty(),
                members.has("script") ? members.constant("script", Script.class) : Script.PRINT);
    }

    private static List<String> texts(Members members) {
        return members.has("text")
                ? members.text("text").chars().mapToObj(Character::toString).toList()
                : members.each("glyphs").map(JsonNode::textValue).toList();
    }

    /** As results were stored at first. */
    private static List<Glyph> glyphs(JsonNode texts, JsonNode numbers) {
        var glyphs = new ArrayList<Glyph>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            int at = i * NUMBERS;
            var box = new Box(at(numbers, at), at(numbers, at + 1), at(numbers, at + 2), at(numbers, at + 3));
            glyphs.add(new Glyph(texts.path(i).textValue(), box, at(numbers, at + 4)));
        }
        return glyphs;
    }

    private static double at(JsonNode numbers, int index) {
        return numbers.path(index).longValue() / SCALE;
    }
}
