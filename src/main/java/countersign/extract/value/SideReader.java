package countersign.extract.value;

import countersign.model.fact.Side;
import java.util.Optional;
import java.util.regex.Pattern;

/** The side of the body in a diagnosis; the halves of single organs (heart, liver) are none. */
public final class SideReader implements ValueReader<Side> {

    private static final Pattern SIDE =
            Pattern.compile("双侧|两侧|双(?=[肺乳肾耳眼上下膝髋卵肩颈腕侧附输])|(?<![肝心偏])[左右](?!右|[心室房]|前降|主干|束支|冠|旋支|肝)");

    @Override
    public Optional<Match<Side>> find(String text) {
        var matcher = SIDE.matcher(text);
        while (matcher.find()) {
            char c = matcher.group().charAt(0);
            boolean about = c == '右' && matcher.start() > 0 && text.charAt(matcher.start() - 1) == '左';
            if (!about) {
                var side = c == '左' ? Side.LEFT : c == '右' ? Side.RIGHT : Side.BOTH;
                return Optional.of(new Match<>(matcher.start(), matcher.end(), side));
            }
        }
        return Optional.empty();
    }
}
