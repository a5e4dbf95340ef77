package countersign.interpret;

import countersign.model.fact.Side;
import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which side of the body words name. */
final class Sides {

    private static final Pattern SIDE =
            Pattern.compile("左右|双侧|两侧|双|两(?=侧|肺|肾|乳|眼|下肢|上肢|膝)|左|右|(?<![A-Za-z])(?:V[Oo][DSUdsu]|O[DSU])(?![A-Za-z])");
    private static final Pattern BOTH_NAMED =
            Pattern.compile("左[^,。;]{0,6}[、及和与][^,。;]{0,3}右|右[^,。;]{0,6}[、及和与][^,。;]{0,3}左");

    private static final Pattern SPECIMEN = Pattern.compile("^(?:\\d{1,2}[.、])?[(\\[]([^()\\[\\]]{2,14})[)\\]]");

    private static final Pattern BEHIND = Pattern.compile("\\([^()]{0,3}[左右双][^()]{0,5}\\)");

    private Sides() {}

    /** Before a term as {@link #before}, before an operation further back in its clause, else in brackets behind: 疤痕(双手). */
    static Optional<Side> of(Sentence sentence, Token token, Concept concept) {
        int reach = concept.kind() == ConceptKind.OPERATION ? 14 : 8;
        var behind = BEHIND.matcher(sentence.text())
                .region(token.end(), sentence.text().length());
        return near(sentence, token.start(), token.end(), reach)
                .or(() -> behind.lookingAt() ? in(behind.group()) : Optional.empty())
                .or(() -> ofSpecimen(sentence, token.start()));
    }

    private static Optional<Side> near(Sentence sentence, int start, int end, int reach) {
        int from = Math.max(sentence.clauseStart(start), start - reach);
        return in(sentence.between(from, Math.min(end, start + 2)));
    }

    /** The side said right before or at the beginning of what stands at a place, else that of the specimen. */
    static Optional<Side> before(Sentence sentence, int start, int end) {
        return near(sentence, start, end, 8).or(() -> ofSpecimen(sentence, start));
    }

    /** A pathologist names the place once, in brackets at the beginning: (左大腿)梭形细胞肿瘤,倾向脂肪肉瘤. */
    private static Optional<Side> ofSpecimen(Sentence sentence, int start) {
        int from = sentence.text().lastIndexOf(';', start - 1) + 1;
        var specimen = SPECIMEN.matcher(sentence.between(from, start));
        return specimen.find() ? in(specimen.group(1)) : Optional.empty();
    }

    /** The side named last in the words. */
    static Optional<Side> in(String words) {
        if (BOTH_NAMED.matcher(words).find()) {
            return Optional.of(Side.BOTH);
        }
        Optional<Side> side = Optional.empty();
        var matcher = SIDE.matcher(words);
        while (matcher.find()) {
            side = Optional.of(
                    switch (matcher.group().toUpperCase(Locale.ROOT)) {
                        case "左", "OS", "VOS" -> Side.LEFT;
                        case "右", "OD", "VOD" -> Side.RIGHT;
                        default -> Side.BOTH;
                    });
        }
        return side;
    }
}
