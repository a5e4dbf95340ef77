package countersign.check;

import countersign.model.plan.Illness;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names an illness goes by, compared without brackets, dashes, spaces, width and words of degree. */
final class IllnessNames {

    private static final Pattern DEGREE = Pattern.compile("较重|严重|重症|重度|较轻|轻症|轻度|重型");
    private static final Pattern MILD = Pattern.compile("轻度|较轻|轻症");
    private static final Pattern SEVERE = Pattern.compile("重度|较重|严重|重症|重型");
    private static final Pattern OR = Pattern.compile("[(（]?或称|或者|或|[)）(（]");

    private static final Pattern LAST_WORD = Pattern.compile("(?:综合征|病|症)$");

    /** A name as it is compared, worked out once for many illnesses. */
    record Written(String plain, String bare) {

        static Written of(String written) {
            var plain = Fold.plain(written);
            return new Written(plain, IllnessNames.bare(plain));
        }
    }

    private final List<String> names;
    private final List<String> bareNames;
    private final List<String> aliases;

    IllnessNames(Illness illness) {
        names = Stream.concat(Stream.of(illness.names().zh(), illness.names().en()), illness.namesInPlans().stream())
                .flatMap(IllnessNames::parts)
                .map(Fold::plain)
                .filter(name -> name.length() > 1)
                .distinct()
                .toList();
        bareNames = names.stream().map(IllnessNames::bare).toList();
        aliases = illness.aliases().stream().map(Fold::plain).toList();
    }

    static boolean saysMild(String name) {
        return MILD.matcher(name).find();
    }

    static boolean saysSevere(String name) {
        return SEVERE.matcher(name).find();
    }

    /**
     * How well a written name fits.
     *
     * @return 0 if it does not; else the more the better
     */
    int fit(String written) {
        return fit(Written.of(written));
    }

    int fit(Written written) {
        var plain = written.plain();
        var bare = written.bare();
        if (names.contains(plain)) {
            return 10_000;
        }
        if (bareNames.contains(bare)) {
            return 9_000;
        }
        if (aliases.contains(plain) || aliases.contains(bare)) {
            return 8_000;
        }
        int name = longestWithin(bareNames, bare);
        return name > 0 ? 1_000 + name : longestWithin(aliases, bare);
    }

    /** Whether a diagnosis may mean it: its name is within, or all of its characters in their order. */
    boolean mayMean(String diagnosis) {
        var plain = Fold.plain(diagnosis);
        return fit(diagnosis) > 0
                || Stream.concat(bareNames.stream(), aliases.stream())
                        .anyMatch(name -> name.length() > 2 && isSpreadOver(plain, name));
    }

    /** 急性前壁ST段抬高型心肌梗死 holds 急性心肌梗死. */
    static boolean isSpreadOver(String text, String name) {
        int at = 0;
        for (int i = 0; i < text.length() && at < name.length(); i++) {
            at += text.charAt(i) == name.charAt(at) ? 1 : 0;
        }
        return at == name.length();
    }

    /** Whether a diagnosis is less than its name: 肺动脉高压 for 严重原发性肺动脉高压. */
    boolean isWiderThan(String diagnosis) {
        var plain = Fold.plain(diagnosis);
        return plain.length() > 1
                && Stream.concat(names.stream(), aliases.stream()).anyMatch(name -> name.contains(plain));
    }

    /** Whether a diagnosis is called a sort of it, its last word aside: 药物性帕金森综合征 is a sort of 帕金森病. */
    boolean isSort(String diagnosis) {
        var plain = Fold.plain(diagnosis);
        return Stream.concat(bareNames.stream(), aliases.stream())
                .map(name -> LAST_WORD.matcher(name).replaceAll(""))
                .anyMatch(stem -> stem.length() > 1 && plain.contains(stem));
    }

    private static int longestWithin(List<String> words, String text) {
        int longest = 0;
        for (String word : words) {
            if (word.length() > longest && isTelling(word) && text.contains(word)) {
                longest = word.length();
            }
        }
        return longest;
    }

    /** Two Latin letters occur in any word; one Chinese character tells only where it is the cancer's own. */
    private static boolean isTelling(String word) {
        return word.equals("癌") || word.length() > 1 && word.codePointAt(0) > 0x2E00;
    }

    private static String bare(String plain) {
        boolean hasDegree = plain.indexOf('重') >= 0 || plain.indexOf('轻') >= 0;
        return !hasDegree ? plain : DEGREE.matcher(plain).replaceAll("");
    }

    private static Stream<String> parts(String name) {
        boolean several = name.indexOf('或') >= 0
                || name.indexOf('(') >= 0
                || name.indexOf('（') >= 0
                || name.indexOf(')') >= 0
                || name.indexOf('）') >= 0;
        return !several
                ? Stream.of(name)
                : Stream.concat(Stream.of(name), OR.splitAsStream(name).filter(part -> part.length() > 3));
    }
}
