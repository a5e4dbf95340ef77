package countersign.ocr.ppocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Settles characters that look alike by their neighbours, where the network, which looks at shapes, took the wrong one.
 *
 * <p>Only what no text can mean is changed: a letter O in the middle of a number, a dot stroke as punctuation.
 */
final class LookAlikes {

    private record Rule(Pattern pattern, String replacement) {}

    /** Each match is one character, or a run of equal ones, and becomes as many of the replacement. */
    private static final List<Rule> RULES = List.of(
            rule("丶", "、"),
            rule("(?<=[\\p{IsHan}\\d）)”])['’](?=[\\p{IsHan}\\dA-Z“])(?<!‘[^’]{0,40}.)", "，"),
            rule("(?<=[\\p{IsHan}）)”A-Za-z])[°º](?![CFc])", "。"),
            rule("(?<=\\d)[Oo](?![A-Za-z])", "0"),
            rule("(?<=[pcyr]?T)[lI](?=[a-d]?N)|(?<=T(?:is|[0-4X])[a-d]?N)[lI](?=[a-c]?M)", "1"),
            rule("(?<=[Tt](?:is|[0-4X])[a-d]?N)O", "0"),
            rule("(?<=N[0-3X][a-c]?M)O", "0"),
            rule("(?<=\\d)[lI丨|](?=\\d)", "1"),
            rule("(?<=\\d\\.)[lI](?=[cm]?m)", "1"),
            rule("(?<=[a-z])1+(?=[a-z])", "l"),
            rule("(?<=[a-z]{4})1(?!\\d)", "l"),
            rule("(?<=\\dm|mmo|[μµun]mo|pmo)1(?!\\d)", "l"),
            rule("(?<=M[0-1X]|WHO ?)[l|丨「I](?=[级期])", "Ⅰ"),
            rule("(?<=M[0-1X])1(?=期)", "Ⅰ"),
            rule("(?<![\\dIⅠⅡⅢV])[1lI丨|](?=[ABC][1-3]?期)", "Ⅰ"),
            rule("(?<=10)[~～](?=\\d)", "^"),
            rule("(?<=[\\d.])[Xx](?=10[\\^\\d])", "×"),
            rule("(?<![高远])瞩(?!目)", "嘱"),
            rule("(?<![A-Za-z])[Yy](?=-?谷氨酰)", "γ"),
            rule("^[89](?=/L$)", "g"),
            rule("(?<=[壹贰叁肆伍陆柒捌玖])任(?=[零壹贰叁肆伍陆柒捌玖元圆整])", "仟"),
            rule("(?<=血型[ :：]{0,2})0(?=型)", "O"),
            rule("(?<!骨)骼(?=[血总内外动静窝嵴骨])", "髂"),
            rule("[辜皋罕](?=丸)", "睾"),
            rule("脸(?=结膜)|(?<=眼)脸(?=[轻中重水浮下])", "睑"),
            rule("孟(?=积水)|(?<=肾)孟", "盂"),
            rule("(?<=向上|压)拾(?=高)", "抬"),
            rule("(?<=[\\p{IsHan}）)])一一(?=[\\p{IsHan}（(])(?![对列说检])", "—"),
            rule("(?<=[\\p{IsHan}）)])[-－—–](?=一[\\p{IsHan}（(])|(?<=\\p{IsHan}[-－—–])一(?=[\\p{IsHan}（(])", "—"),
            rule("(?<=[\\p{IsHan}）)])[-－—–一](?=—)|(?<=—)[-－–一](?=[\\p{IsHan}（(])", "—"),
            rule("(?<=\\d[日.-]\\d?\\d?)[·.](?=\\d\\d:\\d\\d)", " "),
            rule("^一$", "—"));

    /** Characters that give way to the network's second choice, unless the text around them speaks for the first. */
    private static final Map<String, Rule> SECOND_CHOICES = Map.of(
            "十", rule("(?<=[\\p{IsHan}）)A-Za-z])十(?=[\\p{IsHan}（(A-Za-z])(?!十[一二三四五六七八九几余多])", "+＋"),
            "一", rule("(?<=[：:])一$|(?<=^[\\p{IsHan}]{2,7})一$", "-—－–"),
            "·", rule("(?<=.)·(?=\\p{IsHan}|$)", "。"),
            "隔", rule("(?<=[心肺横])隔|隔(?=[肌疝下])", "膈"),
            "1", rule("(?<=WHO ?)1(?=级)", "ⅠI"));

    private static final String NUMERALS = "一二三四五六七八九十百千零〇几数第年月日天岁余多";

    private LookAlikes() {}

    static List<Read.Sign> settled(List<Read.Sign> signs) {
        var result = new ArrayList<>(signs);
        for (int i = 0; i < result.size(); i++) {
            var sign = result.get(i);
            var second = SECOND_CHOICES.get(sign.text());
            if (second != null
                    && !sign.other().isEmpty()
                    && second.replacement().contains(sign.other())
                    && !(sign.text().equals("十") && countedAt(result, i))
                    && matchesAt(second.pattern(), text(result), i)) {
                result.set(i, sign.withText(sign.other()));
            }
        }
        for (Rule rule : RULES) {
            var matcher = rule.pattern().matcher(text(result));
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    result.set(i, result.get(i).withText(rule.replacement()));
                }
            }
        }
        return result;
    }

    /** True where ten is meant: a number or what is counted stands beside it. */
    private static boolean countedAt(List<Read.Sign> signs, int index) {
        return index > 0 && NUMERALS.contains(signs.get(index - 1).text())
                || index + 1 < signs.size()
                        && NUMERALS.contains(signs.get(index + 1).text());
    }

    private static boolean matchesAt(Pattern pattern, String text, int index) {
        var matcher = pattern.matcher(text);
        return matcher.find(index) && matcher.start() == index;
    }

    /** One unit of text for each sign, so that places in the one are places in the other. */
    static String text(List<Read.Sign> signs) {
        var text = new StringBuilder();
        signs.forEach(sign -> text.append(sign.text().length() == 1 ? sign.text() : "\uFFFD"));
        return text.toString();
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
