package countersign.extract.words;

import countersign.model.page.Simplified;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Brings characters that mean the same to one form; digits always stay what they are. */
public final class Folding {

    private static final String FROM =
            "丨¦│┃【】〔〕〖〗［］﹕∶︰ː–—‐‑−ー―“”„‟〝〞‘’～〜∼•・∙●○〇圓園萬號醫時間開關診斷體檢總計號術後腫癥質" + "東門風馬長張陳劉楊黃趙吳鄭馮蔣韓許鄧蕭葉蘇盧鐘鄒龍錢湯葛賀賴龔譚陸";
    private static final String TO =
            "||||[][][][]::::-------\"\"\"\"\"\"''~~~···●○〇元园万号医时间开关诊断体检总计号术后肿症质" + "东门风马长张陈刘杨黄赵吴郑冯蒋韩许邓萧叶苏卢钟邹龙钱汤葛贺赖龚谭陆";
    /** Characters that a reader takes for each other, by the form that stands for all of them; no digits among them. */
    private static final String[] ALIKE = {
        "入人八", "日曰", "未末", "己已巳", "年午", "诊珍", "查杳", "术木", "姓娃", "住佳", "院阮", "科料", "病痫", "岁夕",
        "性牲", "结给", "名各", "土士", "大太犬", "天夫", "肿种", "瘤榴瘸", "癌瘟", "腺线", "乳孔", "胃冒", "肝肚", "期朝",
        "号兮", "票栗", "话活", "者着", "于於干", "间问", "报扱", "告吿"
    };

    /** Parts of characters that the fonts of some files name instead of the characters themselves. */
    private static final String RADICALS = "⺁⺄⺅⺌⺍⺐⺒⺓⺕⺗⺝⺟⺠⺩⺪⺫⺬⺮⺯⺳⺶⺼⺽⻁⻂⻃⻄⻅⻆⻉⻋⻍⻎⻐⻑⻓⻔⻖⻘⻙⻚⻛⻜⻝⻠⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⺎⺞⺥";

    private static final String WHOLE = "厂乙亻小小尢巳幺彐心月母民王疋罒示竹糸网羊月臼虎衤西西见角贝车辶辶钅長长门阝青韦页风飞食饣马骨鬼鱼鸟麦黄齐齿龙龟兀歺爫";

    /** Where a people's own script stands beside the Chinese, the Chinese says the same. */
    private static final Set<Character.UnicodeScript> BESIDE_CHINESE = EnumSet.of(
            Character.UnicodeScript.TIBETAN,
            Character.UnicodeScript.ARABIC,
            Character.UnicodeScript.MONGOLIAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.YI);

    private static final Map<Character, Character> SAME = pairs();
    private static final char[] LOOKALIKE = lookalikes();

    private Folding() {}

    /** One character in its plain form: half width, simplified, one sort of dash, colon and quotation mark. */
    public static String fold(String glyph) {
        if (glyph.length() == 1) {
            char c = glyph.charAt(0);
            if (c >= '①' && c <= '⑳') {
                return (c - '①' + 1) + ".";
            }
            var same = SAME.get(c);
            if (same != null) {
                return String.valueOf(same);
            }
            if (c < 0x80 || c >= 0x4e00 && c <= 0x9fff) {
                char simplified = Simplified.of(c);
                return simplified == c ? glyph : String.valueOf(simplified);
            }
        }
        String plain = Normalizer.normalize(glyph, Normalizer.Form.NFKC);
        var folded = new StringBuilder();
        plain.codePoints().forEach(point -> {
            Character same = point < 0x10000 ? SAME.get((char) point) : null;
            folded.appendCodePoint(same == null ? point : same);
        });
        return folded.toString();
    }

    /** As a name keeps it: simplified only where the surname is as common in both forms. */
    static char inName(char printed, char folded) {
        return Simplified.of(printed) == folded && !SAME.containsKey(printed) ? printed : folded;
    }

    /** The text as printed, but with the mainland's characters, and whole ones where the file names parts of them. */
    public static String whole(String text) {
        var whole = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean part = c >= 0x2e80 && c <= 0x2fd5;
            whole.append(part ? fold(String.valueOf(c)) : String.valueOf(Simplified.of(c)));
        }
        return whole.toString();
    }

    /** A whole text, folded, without white space. */
    public static String foldAll(String text) {
        var folded = new StringBuilder();
        text.codePoints()
                .filter(point -> !isBlank(point))
                .forEach(point -> folded.append(fold(new String(Character.toChars(point)))));
        return folded.toString();
    }

    /** For finding labels in what was misread: the characters that readers confuse become one; never for values. */
    public static char alike(char c) {
        return LOOKALIKE[c];
    }

    public static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0xfeff
                || point == 0x200b
                || point >= 0x600 && BESIDE_CHINESE.contains(Character.UnicodeScript.of(point));
    }

    public static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff || Character.isSurrogate(c);
    }

    private static Map<Character, Character> pairs() {
        var pairs = new HashMap<Character, Character>();
        for (int i = 0; i < FROM.length(); i++) {
            pairs.put(FROM.charAt(i), TO.charAt(i));
        }
        for (int i = 0; i < RADICALS.length(); i++) {
            pairs.put(RADICALS.charAt(i), WHOLE.charAt(i));
        }
        return Map.copyOf(pairs);
    }

    private static char[] lookalikes() {
        var alike = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < alike.length; c++) {
            alike[c] = (char) c;
        }
        for (String group : ALIKE) {
            group.chars().skip(1).forEach(c -> alike[c] = group.charAt(0));
        }
        return alike;
    }
}
