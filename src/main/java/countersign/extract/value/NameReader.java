package countersign.extract.value;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of persons: two to four characters, longer with a dot between their parts. */
public final class NameReader implements ValueReader<String> {

    /** And what stands for one that is masked, or that was not read. */
    private static final String HAN = "[\\u3400-\\u9fff\\x{20000}-\\x{323af}*〓]";

    private static final Pattern DOTTED =
            Pattern.compile("^[\\s:;.,_(\"']*(" + HAN + "{1,10}(?:·" + HAN + "{1,10}){1,3})");
    private static final Pattern SPACED =
            Pattern.compile("^[\\s:;.,_(\"']*(" + HAN + "(?: " + HAN + "){1,3})(?= *$| *[^\\u3400-\\u9fff ])");
    /** A stray blank inside a name that is the whole value: {@code 蒋 曼青}. */
    private static final Pattern BROKEN =
            Pattern.compile("^[\\s:;.,_(\"']*(" + HAN + "(?: " + HAN + "{2}|" + HAN + " (?![男女])" + HAN + "))\\s*$");

    private static final Pattern PLAIN = Pattern.compile("^[\\s:;.,_(\"']*(" + HAN + "{2,})");
    private static final Pattern BEFORE_SEX = Pattern.compile("^(.{2,4}?)(?:[男女](?:$|\\d)|性别|先生$|女士$|同志$)");

    private static final Set<String> NO_NAMES = Set.of(
            "本人", "患者", "病人", "签名", "签字", "盖章", "成员", "性别", "年龄", "科室", "科别", "民族", "未填", "无", "同上", "以上", "如下", "自述",
            "家属", "身份证", "公民", "出生", "项目", "结果", "日期", "单位", "住院", "门诊", "医院", "主任", "医师", "医生", "病情", "基本信息", "姓名");

    @Override
    public Optional<Match<String>> find(String text) {
        return match(DOTTED, text, 22)
                .or(() -> match(SPACED, text, 7))
                .or(() -> match(BROKEN, text, 5))
                .or(() -> match(PLAIN, text, 4));
    }

    private static Optional<Match<String>> match(Pattern pattern, String text, int longest) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        int length = name.length();
        var before =
                BEFORE_SEX.matcher(name + text.substring(matcher.end(1), Math.min(text.length(), matcher.end(1) + 1)));
        if (before.find() && !name.contains("·")) {
            length = before.group(1).length();
            name = name.substring(0, length);
        }
        if (name.codePointCount(0, name.length()) > longest || NO_NAMES.stream().anyMatch(name::startsWith)) {
            return Optional.empty();
        }
        return Optional.of(new Match<>(matcher.start(1), matcher.start(1) + length, name.replace(" ", "")));
    }
}
