package countersign.extract.words;

import countersign.model.fact.FactKey;
import countersign.model.fact.LabelUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a page: at the head of a cell, after a gap, before a colon, or glued between two values. */
public final class Labels {

    /** Longer words before a colon are a sentence, not the rest of a label. */
    private static final int LONGEST_PREFIX = 6;

    private static final int LONGEST_MISREAD = 10;
    private static final Pattern BRACKET_AND_COLON =
            Pattern.compile("^\\s*(?:\\([^():]{1,16}\\)|\\[[^]:]{1,16}]|为|如下)?\\s*(?:[:;]|[\\]>]\\s*:?)");
    private static final Pattern BRACKET = Pattern.compile("^\\s*\\((?:元|天|日|章|盖章|岁|公章|签章|级|签字)\\)");
    private static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:[一二三四五六七八九十]{1,2}|\\(?\\d{1,2})\\s*[、.)]\\s*|^\\s*\\([一二三四五六七八九十]{1,2}\\)\\s*|^\\s*[\\[【<]\\s*|^\\s*(?:\\*{2}|#{1,4}|[*■●◆·◇★☆※►▶▲△□〓|▎▏▍▌▋▊▉█])\\s*(?:[SOAP](?:\\s*[-:.、/]\\s*|\\s+|(?=[\\u4e00-\\u9fff])))?|^\\s*\\(?[SOAP]\\)?(?:\\s*[-:.、/]\\s*|\\s+)(?=[\\u4e00-\\u9fff])");
    /** A heading that no form knows still ends the one before: by its brackets, its number, or alone on its line. */
    private static final Pattern SOME_HEADING = Pattern.compile(
            "^\\s*(?:[\\[【<]\\s*([^\\]】>:,。;]{2,18})\\s*[\\]】>]\\s*:?|[一二三四五六七八九十]{1,2}、\\s*([\\u4e00-\\u9fff]{2,10})\\s*:|(?:[*■●◆·□▲◇★☆※►▶△〓]\\s*)?([\\u4e00-\\u9fff()/、]{1,12}?(?:史|检查|查体|经过|治则|治法|治则治法|诊疗情况|治疗情况|病情|医嘱|调护|调养|方药|辨证|辨证分析|诊疗方案|诊疗计划|症状与体征|体征|宣教|指导|指示|交代|交待|嘱咐|嘱托|须知|注意事项|安排|去向))\\s*:|[*■●◆□▲◇★☆※►▶△〓]\\s*([\\u4e00-\\u9fff()/、]{2,14})\\s*:|((?:出院|离院|院外|随访|饮食|用药|康复|健康)[\\u4e00-\\u9fff]{0,4}(?:指示|指导|交代|交待|医嘱|嘱咐|嘱托|建议|须知|注意事项|安排|计划|宣教|教育))\\s*$|(?:#{1,4}|[▎▏▍▌▋▊▉█])\\s*(?:[A-Z][A-Za-z/&.' -]*)?([\\u4e00-\\u9fff()/、]{2,14})\\s*:?\\s*$)");

    private static final Pattern A_DAY = Pattern.compile(
            "\\s*(?:[12][09]\\d\\d\\s*[年./-].{3,20}|[12][09]\\d{6}|[12]\\d[./-]\\d{1,2}[./-]\\d{1,2}.{0,9}|[二贰][〇○零O0].{6,14}日|\\d{1,2}[ -/][A-Z][a-z]{2,8}[ .,/-]{1,2}20\\d\\d.{0,9}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, ?20\\d\\d.{0,9})");

    /** {@code 兹证明上列病员经我院检查诊断为：} leads to a diagnosis though it is a sentence. */
    private static final Pattern CERTIFIED = Pattern.compile("^\\s*(?:兹|上列|该|经|患者|病员|病人).{0,24}诊断为?\\s*[:;]");

    /** Whoever signs ends the text above, by whatever rank. */
    private static final Pattern SIGNED = Pattern.compile(
            "^\\s*([\\u4e00-\\u9fff/()]{0,6}(?:医师|医生|军医|大夫|护士|技师|医士|签名|签字|签章|者|人|员)\\s*:)\\s*[\\u4e00-\\u9fff·]{0,5}(?:[\\s\\d]|$)");

    /** As the standard of health records names its fields: {@code 出院诊断-西医诊断名称}, {@code 手术过程描述}. */
    private static final Pattern SUFFIX =
            Pattern.compile("^(?:-(?:西医|临床)?诊断(?:名称)?|名称|描述|内容)(?=\\s*(?:[:;\\])>】]|$)|\\s{2})");

    /** {@code 现病史(起病情况)}, alone on its line. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{1,24}\\)\\s*");

    /** What changes nothing in what a label asks for: {@code 主要诊疗经过}, {@code 患者住院号}. */
    private static final Pattern MODIFIER =
            Pattern.compile("主要|本次|此次|这次|患者|病人|病员|简要|详细|目前|现|一般|相关|具体|重要|我院|本院|院内|入院后|住院后|西医");

    private static final Pattern SOME_LABEL =
            Pattern.compile("^\\s*([\\u4e00-\\u9fff][\\u4e00-\\u9fff/()、]{1,15})\\s*:\\s*$");
    private static final Pattern HEADINGS =
            Pattern.compile("主诉|现病史|既往史|个人史|家族史|婚育史|.{2}经过|.{2}情况|出院医嘱|体格检查|辅助检查|处理意见|.{2}所见");
    private static final Pattern PROSE_FOLLOWS = Pattern.compile("^\\s*(?![为的及中后前与和是,、及])[\\u4e00-\\u9fff\\d\"].{3}");
    /** What the values of labels that need no colon between two values begin with. */
    private static final Pattern VALUE_OF_GLUED =
            Pattern.compile("^\\s*(?:[男女]|\\d|[A-Za-z]{1,3}\\d|[\\u4e00-\\u9fff])");

    /** Labels that are words of sentences, too, where neither a colon follows nor a cell ends. */
    private static final Set<String> ORDINARY_WORDS = Set.of(
            "患者", "病人", "本人", "医院", "诊断", "时间", "日期", "单位", "项目", "结果", "提示", "意见", "印象", "结论", "处理", "处置", "建议", "病史",
            "注", "体检", "所见", "编码", "分期", "编号", "检查", "手术", "出院", "入院", "医师", "医生", "疾病", "死因", "说明", "来源", "关系", "标本",
            "记录", "核收", "采样", "采集", "抽血", "收样", "接收", "报告", "检测", "审核", "床", "送检", "就诊", "发布", "取样");

    private static final Pattern SOAP = Pattern.compile("^\\s*\\(?([SOAP])\\)?\\s*:\\s*(?=[\\u4e00-\\u9fff])");
    private static final Map<String, String> SOAP_MEANS = Map.of("S", "现在病史", "O", "查体", "P", "处理意见");

    private static final Set<String> WARD = Set.of("病区", "病房", "病室");

    private final LabelBook book;
    private final SynonymLabels synonyms;

    public Labels(LabelBook book) {
        this.book = book;
        this.synonyms = new SynonymLabels(book);
    }

    public List<Label> of(Cell cell) {
        var labels = new ArrayList<Label>();
        String text = cell.text();
        var numbering = NUMBERING.matcher(text);
        int numbered = numbering.find() ? numbering.end() : 0;
        int chinese = Gloss.endFrom(text, numbered);
        int head = chinese < text.length() && book.at(text, chinese).isPresent() ? chinese : numbered;
        synonyms.atHead(cell, head)
                .or(() -> synonyms.beforeBlank(cell, head, 0, Labels::mayFollow))
                .or(() -> misreadHead(cell, head))
                .or(() -> soap(cell, head))
                .ifPresent(labels::add);
        int at = labels.isEmpty() ? head : labels.get(0).end();
        while (at < text.length()) {
            var hit = book.at(text, at);
            var label = hit.isEmpty() ? null : accept(cell, labels, at, head, hit.get());
            if (label == null && at > head && opensRun(text, at)) {
                int here = at;
                label = synonyms.within(cell, at)
                        .or(() -> synonyms.beforeBlank(cell, here, here, Labels::valueFollows)
                                .filter(found -> !found.use().keys().isEmpty()))
                        .orElse(null);
            }
            if (label != null) {
                labels.add(label);
                at = label.end();
            } else {
                at++;
            }
        }
        addUnknown(cell, labels);
        return List.copyOf(labels);
    }

    /** A part of a heading that looks like a label is none. */
    private static void addUnknown(Cell cell, List<Label> labels) {
        String text = cell.text();
        var heading = SOME_HEADING.matcher(text);
        if (heading.find() && labels.stream().noneMatch(Label::first)) {
            var printed = Stream.of(
                            heading.group(1),
                            heading.group(2),
                            heading.group(3),
                            heading.group(4),
                            heading.group(5),
                            heading.group(6))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            labels.removeIf(label -> label.start() < heading.end());
            labels.add(0, new Label(cell, 0, heading.end(), printed, LabelUse.PROSE, true));
            return;
        }
        var signed = SIGNED.matcher(text);
        if (labels.isEmpty() && signed.find()) {
            labels.add(new Label(cell, 0, signed.end(1), signed.group(1), LabelUse.NO_FACT, true));
            return;
        }
        var label = SOME_LABEL.matcher(text);
        if (labels.isEmpty() && label.find()) {
            labels.add(new Label(cell, 0, text.length(), label.group(1), LabelUse.NO_FACT, true));
        }
    }

    private @Nullable Label accept(Cell cell, List<Label> before, int at, int head, LabelBook.Hit hit) {
        String text = cell.text();
        boolean ordinary = ORDINARY_WORDS.contains(hit.printed());
        int whole = hit.end() + suffix(text.substring(hit.end()));
        int named = whole + Gloss.lengthAfter(text.substring(whole), hit.use().prose() || ordinary);
        String rest = text.substring(named);
        var colon = BRACKET_AND_COLON.matcher(rest);
        boolean hasColon = colon.find();
        var bracket = BRACKET.matcher(rest);
        int end = named + (hasColon ? colon.end() : bracket.find() ? bracket.end() : 0);
        boolean atHead = at == head;
        boolean afterGap = at > 0 && (text.charAt(at - 1) == ' ' || isStop(text.charAt(at - 1)));
        boolean remarked = !hasColon
                && (end > named && end == text.length()
                        || hit.use().prose() && REMARK.matcher(rest).matches());
        boolean closed = rest.isBlank() || rest.startsWith(" ") || remarked;
        int start = atHead
                ? 0
                : Gloss.startBefore(
                        text,
                        before.isEmpty() ? 0 : before.get(before.size() - 1).end(),
                        at);
        if (hasColon) {
            return colonLabel(
                    cell, before, at, atHead || afterGap, new Label(cell, start, end, hit.printed(), hit.use(), true));
        }
        boolean alone = atHead && (closedCell(rest) || remarked);
        boolean ofTitles = hit.use().prose() || hit.use().keys().contains(FactKey.DIAGNOSIS);
        boolean dated = atHead && isDated(hit, rest);
        if (!alone && !dated && (ofTitles && isSpacedOut(text) || ordinary)) {
            return null;
        }
        boolean isolated = (atHead || afterGap) && (closed || rest.startsWith("]"));
        boolean headed = atHead && (hit.use().prose() ? opensProse(hit, rest) : valueFollows(hit, rest));
        boolean glued =
                !before.isEmpty() && glues(hit) && valueFollows(hit, rest) && !endsTheNameOfAWard(hit, text, at);
        boolean gapped = afterGap
                && !hit.use().keys().isEmpty()
                && valueFollows(hit, rest)
                && (text.length() < 60 || isPlain(hit));
        return isolated || headed || glued || gapped || dated
                ? new Label(cell, start, end, hit.printed(), hit.use(), false)
                : null;
    }

    /** Words glued before a label and its colon make it another label, unless they are the value before it. */
    private static Label colonLabel(Cell cell, List<Label> before, int at, boolean free, Label label) {
        String text = cell.text();
        int from = before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        int prefix = at;
        while (prefix > from && Folding.isHan(text.charAt(prefix - 1))) {
            prefix--;
        }
        boolean opensCell = prefix == 0 || text.charAt(prefix - 1) == ' ' || isStop(text.charAt(prefix - 1));
        boolean foreign = !free
                && prefix < at
                && at - prefix <= LONGEST_PREFIX
                && opensCell
                && (before.isEmpty() || prefix > from);
        boolean inSentence = !free && prefix < at && at - prefix > LONGEST_PREFIX && before.isEmpty();
        if (foreign && MODIFIER.matcher(text.substring(prefix, at)).matches()) {
            return new Label(cell, prefix, label.end(), label.printed(), label.use(), true);
        }
        if (foreign && label.use().prose()) {
            return new Label(cell, prefix, label.end(), text.substring(prefix, label.end()), LabelUse.PROSE, true);
        }
        if (foreign) {
            return new Label(cell, prefix, label.end(), text.substring(prefix, label.end()), LabelUse.NO_FACT, true);
        }
        boolean certifies = label.use().keys().contains(FactKey.DIAGNOSIS)
                && CERTIFIED.matcher(text).find();
        return inSentence && !certifies
                ? new Label(cell, label.start(), label.end(), label.printed(), LabelUse.NO_FACT, true)
                : label;
    }

    private static int suffix(String rest) {
        var suffix = SUFFIX.matcher(rest);
        return suffix.find() ? suffix.end() : 0;
    }

    /** A visit told under four bare letters, none of which stands before a heading of its own. */
    private Optional<Label> soap(Cell cell, int head) {
        var letter = SOAP.matcher(cell.text());
        if (!letter.find() || letter.end() != head || book.at(cell.text(), head).isPresent()) {
            return Optional.empty();
        }
        return book.meant("门诊诊断", head)
                .filter(diagnosis -> diagnosis.use().keys().contains(FactKey.DIAGNOSIS))
                .flatMap(diagnosis -> letter.group(1).equals("A")
                        ? Optional.of(diagnosis)
                        : book.meant(SOAP_MEANS.getOrDefault(letter.group(1), ""), head))
                .map(hit -> new Label(cell, 0, head, hit.printed(), hit.use(), true));
    }

    private Optional<Label> misreadHead(Cell cell, int head) {
        String text = cell.text();
        if (head < text.length() && book.at(text, head).isPresent()) {
            return Optional.empty();
        }
        int colon = text.indexOf(':', head);
        int end = colon > 0 ? colon : text.length();
        if (end - head > LONGEST_MISREAD || end - head < 2) {
            return Optional.empty();
        }
        return book.misread(text.substring(head, end), end)
                .map(hit -> new Label(
                        cell,
                        0,
                        Math.min(text.length(), colon > 0 ? end + 1 : end),
                        hit.printed(),
                        hit.use(),
                        colon > 0));
    }

    /** The words of a cell's head that may be a heading: before a colon, in brackets, or alone. */
    public Optional<String> heading(Cell cell) {
        var numbering = NUMBERING.matcher(cell.text());
        return SynonymLabels.run(cell.text(), numbering.find() ? numbering.end() : 0);
    }

    private static boolean opensRun(String text, int at) {
        return Folding.isHan(text.charAt(at)) && (text.charAt(at - 1) == ' ' || isStop(text.charAt(at - 1)));
    }

    /** 神经外科二病区 is a ward, not a 神经外科二 and a label. */
    private static boolean endsTheNameOfAWard(LabelBook.Hit hit, String text, int at) {
        return WARD.contains(hit.printed()) && at > 0 && "一二三四五六七八九十0123456789科".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean glues(LabelBook.Hit hit) {
        return !hit.use().prose()
                && (!hit.use().keys().isEmpty() || hit.printed().length() >= 3 || "民族婚姻职业床号".contains(hit.printed()));
    }

    /** Of dates and numbers, whose value tells that a label it is, even in a line of prose. */
    private static boolean isPlain(LabelBook.Hit hit) {
        var key = hit.use().keys().get(0).id();
        return key.endsWith("-date") || key.endsWith("-number");
    }

    /** {@code 采样 2021.3.2}: a whole cell of an everyday word and a day. */
    private static boolean isDated(LabelBook.Hit hit, String rest) {
        return hit.use().keys().size() == 1
                && hit.use().keys().get(0).id().endsWith("-date")
                && A_DAY.matcher(rest).matches();
    }

    /** A heading glued to its text, long enough not to be the beginning of a sentence. */
    private static boolean opensProse(LabelBook.Hit hit, String rest) {
        return HEADINGS.matcher(hit.printed()).matches()
                && PROSE_FOLLOWS.matcher(rest).find();
    }

    /** At the head of a cell a heading may stand before its text, too. */
    private static boolean mayFollow(LabelBook.Hit hit, String rest) {
        return hit.use().prose()
                ? PROSE_FOLLOWS.matcher(rest).find()
                : !hit.use().keys().isEmpty() && valueFollows(hit, rest);
    }

    private static boolean valueFollows(LabelBook.Hit hit, String rest) {
        if (hit.use().keys().isEmpty()) {
            return hit.printed().length() >= 3
                    || VALUE_OF_GLUED.matcher(rest).find() && "民族婚姻职业床号".contains(hit.printed());
        }
        return switch (hit.use().keys().get(0).id()) {
            case "sex" -> rest.matches("^\\s*(?:[男女]|[□口]?\\s?[12]\\s?1[.、]?男).*");
            case "age", "stay-days" -> rest.matches("^\\s*\\d{1,3}.*");
            case "admission-number", "outpatient-number", "specimen-number", "invoice-number", "id-number" ->
                rest.matches("^[\\s.]*[A-Za-z]{0,4}[\\s.-]?\\d.*");
            case "birth-date",
                    "admission-date",
                    "discharge-date",
                    "operation-date",
                    "sampling-date",
                    "report-date",
                    "issue-date",
                    "visit-date" ->
                rest.matches("^\\s*(?:[\\d〇二贰]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]{0,7} ?\\d).*");
            case "name" ->
                hit.printed().matches(".*(?:名|交款人|持卡人)")
                        && rest.matches("^\\s*[\\u3400-\\u9fff\\ud800-\\udfff]{2,}.*")
                        && !rest.matches(
                                "^\\s*(?:因|于|自|主诉|诉|既往|目前|入院|术后|无|有|神志|一般|为|今|近|曾|在|及|的|家属|本人|自述|缘|来|出现|平素|生命).*");
            case "department" -> rest.matches("^\\s*[\\u4e00-\\u9fffA-Z].{1,}");
            case "invoice-total", "invoice-total-capitals" -> rest.matches("^\\s*[¥￥]?\\s*[\\d零壹贰叁肆伍陆柒捌玖].*");
            case "invoice-fund", "invoice-own", "invoice-account", "invoice-cash", "invoice-share" ->
                rest.matches("^\\s*[¥￥]?\\s*-?\\d[\\d,]*\\.\\d{2}.*");
            case "icd-10" -> rest.matches("^\\s*[A-Z]\\d\\d.*");
            case "diagnosis", "operation", "hospital", "payer" ->
                hit.printed().length() >= 4 && !rest.matches("^\\s*(?:明确|为|是|的|及|考虑|后|前|书|证明|报告|意见书|记录|单).*");
            default -> false;
        };
    }

    private static boolean closedCell(String rest) {
        return rest.isBlank();
    }

    /** A title with a blank between every two characters: its beginning is no label. */
    private static boolean isSpacedOut(String text) {
        return text.matches("(?:\\S ){2,}\\S");
    }

    private static boolean isStop(char c) {
        return ",;。、()[]{}|/\"".indexOf(c) >= 0;
    }
}
