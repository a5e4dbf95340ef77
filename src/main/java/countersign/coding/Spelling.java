package countersign.coding;

import countersign.extract.words.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings a name of an illness to the one form in which names are compared. */
final class Spelling {

    private static final Pattern DEGREE = Pattern.compile("(IV|I{1,3}|V|[一二三四五])(?=[期级度型])");
    private static final List<String> DEGREES = List.of("", "I", "II", "III", "IV", "V", "一", "二", "三", "四", "五");
    private static final Pattern ASIDE = Pattern.compile("[\\[(]([^\\])]{2,})[\\])]");
    /** What a list says where it has no more to say, and marks; none of it tells one illness from another. */
    private static final Pattern EMPTY =
            Pattern.compile("不可归类[在于]他处者?|未特指的?|其他特指的?|其[他它]的?|特指的?|NOS|[\\[\\](),.、。·/;:“”\"'《》<>-]");

    private final List<TableFile.Row> same;

    /** @param same ways to write the same, such as 癌 for 恶性肿瘤 */
    Spelling(TableFile same) {
        this.same = same.rows();
    }

    /** Without width, case, blanks and ways of writing. */
    String fold(String text) {
        var folded = Folding.foldAll(text).toUpperCase(Locale.ROOT);
        folded = DEGREE.matcher(folded).replaceAll(found -> {
            int place = DEGREES.indexOf(found.group(1));
            return Integer.toString(place > 5 ? place - 5 : place);
        });
        for (var pair : same) {
            folded = folded.replace(pair.first(), pair.second());
        }
        return folded;
    }

    /** Without marks and words that say nothing; as it is if nothing would be left. */
    String bare(String folded) {
        var bare = EMPTY.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded : bare;
    }

    /** A name, the name without what stands in brackets, and the other name in square ones: 孤立性第四脑室[第四脑室积水]. */
    Set<String> forms(String text) {
        var folded = fold(text);
        var forms = new ArrayList<String>();
        forms.add(bare(folded));
        var aside = ASIDE.matcher(folded);
        if (aside.find()) {
            var outside = bare(folded.substring(0, aside.start()) + folded.substring(aside.end()));
            if (outside.length() > 1) {
                forms.add(outside);
            }
            if (folded.charAt(aside.start()) == '[' && aside.group(1).length() > 2) {
                forms.add(bare(aside.group(1)));
            }
        }
        return new LinkedHashSet<>(forms);
    }
}
