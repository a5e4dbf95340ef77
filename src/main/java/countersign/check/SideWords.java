package countersign.check;

import countersign.model.fact.Side;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells of which side of a paired organ a diagnosis or an operation is. */
final class SideWords {

    /** An organ and the side that is named with it. */
    record Sided(PairedOrgan organ, Side side) {}

    private static final Pattern SEGMENT = Pattern.compile("[,，;；。、+＋]|\\d[.、)）]");

    /** Other troubles may be on the other side, and a cancer spreads to it. */
    private static final Pattern OTHER_TROUBLE = Pattern.compile(
            "囊肿|腺瘤|纤维瘤|血管瘤|脂肪瘤|错构瘤|肌瘤|良性|结石|积水|结节|(?<!筋膜|骨髓)炎|增生|斑块|转移|淋巴结|陈旧|病史|钙化|息肉|白内障|术后|置管|支架|引流|狭窄|萎缩|缺如|积液|听力|既往");

    private static final Pattern BOTH = Pattern.compile("双(?![相向重克联表])|两侧|左右|左、右|左及右|左和右");

    /** So many characters may stand between a side and its organ: 左侧上叶肺. */
    private static final int BEFORE = 5;

    private static final int AFTER = 3;

    private SideWords() {}

    static Set<Sided> in(String words) {
        Set<Sided> found = new LinkedHashSet<>();
        for (String segment : SEGMENT.split(Normalizer.normalize(words, Normalizer.Form.NFKC))) {
            if (!OTHER_TROUBLE.matcher(segment).find()) {
                PairedOrgan.all().forEach(organ -> inSegment(segment, organ).forEach(found::add));
            }
        }
        return found;
    }

    private static Stream<Sided> inSegment(String segment, PairedOrgan organ) {
        List<Sided> found = new ArrayList<>();
        for (int[] place : organ.places(segment)) {
            var around =
                    segment.substring(Math.max(0, place[0] - BEFORE), Math.min(segment.length(), place[1] + AFTER));
            if (BOTH.matcher(around).find()) {
                found.add(new Sided(organ, Side.BOTH));
                continue;
            }
            int left = distance(segment, '左', place);
            int right = distance(segment, '右', place);
            if (left != right) {
                found.add(new Sided(organ, left < right ? Side.LEFT : Side.RIGHT));
            } else if (isOnlyOrgan(segment, organ)) {
                onlySide(segment).ifPresent(side -> found.add(new Sided(organ, side)));
            }
        }
        return found.stream();
    }

    /** The way to an organ may be long: 左枕下乙状窦后入路开颅听神经瘤切除术. */
    private static boolean isOnlyOrgan(String segment, PairedOrgan organ) {
        return PairedOrgan.all().stream()
                .noneMatch(other -> other != organ && !other.places(segment).isEmpty());
    }

    private static Optional<Side> onlySide(String segment) {
        boolean left = segment.indexOf('左') >= 0;
        boolean right = segment.indexOf('右') >= 0;
        return left == right ? Optional.empty() : Optional.of(left ? Side.LEFT : Side.RIGHT);
    }

    /** How far the nearest side stands from the organ; a great number where it stands too far. */
    private static int distance(String segment, char side, int[] place) {
        int before = segment.lastIndexOf(side, place[0]);
        int after = segment.indexOf(side, place[1]);
        int toBefore = before >= 0 && place[0] - before <= BEFORE ? place[0] - before : Integer.MAX_VALUE;
        int toAfter = after >= 0 && after - place[1] < AFTER ? after - place[1] + 1 : Integer.MAX_VALUE;
        return Math.min(toBefore, toAfter);
    }
}
