package countersign.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @Property(tries = 200)
    void comesOutAsItWentIn(@ForAll("answers") Answer answer) throws IOException {
        assertEquals(answer, read(written(answer)));
    }

    /** One bit wrong anywhere: another answer within the bounds, or a refusal; never anything else. */
    @Property(tries = 1000)
    void aFlippedBitNeverDoesHarm(@ForAll("answers") Answer answer, @ForAll int place, @ForAll byte bits)
            throws IOException {
        byte[] bytes = written(answer);
        bytes[Math.floorMod(place, bytes.length)] ^= bits;
        try {
            read(bytes);
        } catch (BrokenProtocolException | EOFException refused) {
            assertTrue(bits != 0);
        }
    }

    @Property(tries = 200)
    void aCutAnswerIsNone(@ForAll("answers") Answer answer, @ForAll int place) throws IOException {
        byte[] bytes = written(answer);
        byte[] cut = java.util.Arrays.copyOf(bytes, Math.floorMod(place, bytes.length));

        assertThrows(EOFException.class, () -> read(cut));
    }

    @Property(tries = 500)
    void noiseIsRefused(@ForAll byte[] noise) {
        assertThrows(IOException.class, () -> read(noise));
    }

    @Test
    void textMustBeUtf8() throws IOException {
        byte[] bytes = written(new Answer.Trouble("doc-type", List.of("PDF")));
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThrows(BrokenProtocolException.class, () -> read(bytes));
    }

    @Test
    void pixelsMustFillTheTile() throws IOException {
        byte[] bytes = written(new Answer.Tile(0, 0, 2, 2, new Bytes(new byte[12])));
        bytes[9 + 11] = 3; // its width

        assertThrows(BrokenProtocolException.class, () -> read(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc", "Doc-Type", "a b", "problem.doc-type"})
    void aCodeIsAName(String code) throws IOException {
        byte[] bytes = written(new Answer.Trouble(code, List.of()));

        assertThrows(BrokenProtocolException.class, () -> read(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "两字", "\u0000", "\n"})
    void aGlyphIsOneCharacter(String text) throws IOException {
        var line = TextLine.of(List.of(new Glyph(text, Box.PAGE, 1)));
        byte[] bytes = written(new Answer.PageRead(0, 10, 10, Reading.PPOCR, List.of(line)));

        assertThrows(BrokenProtocolException.class, () -> read(bytes));
    }

    @Provide
    Arbitrary<Answer> answers() {
        var side = Arbitraries.integers().between(1, Limits.SIDE);
        var text = Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(12);
        return Arbitraries.oneOf(
                Combinators.combine(text, text, text).as(Answer.Hello::new),
                Arbitraries.integers().between(0, Limits.PAGES).map(Answer.Opened::new),
                Combinators.combine(side, side).as(Answer.Decoded::new),
                Combinators.combine(Arbitraries.of(0, 90, 180, 270), side, side, lines())
                        .as((turn, width, height, lines) ->
                                new Answer.PageRead(turn, width, height, Reading.PPOCR, lines)),
                text.map(read -> new Answer.SecondRead(List.of(new Reading(Reading.TESSERACT, read, 0.25)))),
                Combinators.combine(side, side).as(Answer.Canvas::new),
                Arbitraries.integers()
                        .between(1, 8)
                        .map(width -> new Answer.Tile(1, 2, width, 3, new Bytes(new byte[9 * width]))),
                Arbitraries.of("doc-type", "page-damaged").map(code -> new Answer.Trouble(code, List.of("PDF"))),
                Arbitraries.just(new Answer.Done()));
    }

    private static Arbitrary<List<TextLine>> lines() {
        var place = Arbitraries.of(0.0, 0.125, 0.5, 1.0);
        var box = Combinators.combine(place, place, place, place).as(Box::new);
        var sign = Arbitraries.strings().withCharRange('一', '龥').ofLength(1);
        var glyph = Combinators.combine(sign, box, place).as(Glyph::new);
        var second = Arbitraries.of(Optional.of(new Reading(Reading.TESSERACT, "二", 0.5)), Optional.<Reading>empty());
        return Combinators.combine(glyph.list().ofMinSize(1).ofMaxSize(5), box, second)
                .as(TextLine::new)
                .list()
                .ofMaxSize(5);
    }

    private static byte[] written(Answer answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        answer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Answer read(byte[] bytes) throws IOException {
        return Answer.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
