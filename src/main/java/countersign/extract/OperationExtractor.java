package countersign.extract;

import countersign.extract.value.DateReader;
import countersign.extract.value.Match;
import countersign.extract.value.MonthDayReader;
import countersign.extract.words.Field;
import countersign.extract.words.Folding;
import countersign.extract.words.Label;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Operations: behind their label, in the column under it, and in the sentences of a stay. */
final class OperationExtractor implements Extractor {

    private static final String COURSES =
            "(?!手术).{0,6}(?:经过|过程)|住院经过|治疗经过|诊治经过|住院诊治经过|病程摘要|病程与治疗情况|病程及治疗|手术日期及名称|病情摘要|病史摘要|现病史|主要病情|处理意见";
    private static final int LONGEST = 80;
    private static final Pattern OPERATION =
            Pattern.compile("术|切除|活检|植入|置换|缝合|修补|造口|穿刺|清扫|引流|成形|吻合|移植|结扎|探查|消融|栓塞|搭桥|支架|剖宫产|切开|复位|固定|置入|造影|镜");
    private static final Pattern FINISHED = Pattern.compile("(?:术|切除|活检|治疗|检查|[)])$");
    /** {@code 2021-03-08全麻下行“左侧甲状腺腺叶切除术”}: the date, and where the name begins. */
    private static final Pattern PERFORMED =
            Pattern.compile("^[^。;]{0,24}?(?:施行|实施|接受|进行|行|施|做|予以?)(?:了)?\\s*(?=[\"']?[^。;,]{2,80}术)");

    private static final Pattern NAME =
            Pattern.compile("^(?:(?:[^。;,()\"]|\\([^)]{1,30}\\)){1,60}术(?:\\([^)]{1,30}\\))?)");
    private static final Pattern NO_NAME = Pattern.compile("^(?:术|手术|相关|各项|检查)|^.{0,2}手术$|术[前中后]");

    private static final Pattern GREAT = Pattern.compile("切除|根治|置换|搭桥|旁路|移植|修补|成形|夹闭|清除|切开|固定|减压");
    private static final Pattern LITTLE = Pattern.compile("活检|穿刺");

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        var byLabel = new LinkedHashMap<Label, List<Words>>();
        page.fields(FactKey.OPERATION)
                .forEach(field -> byLabel.computeIfAbsent(field.label(), label -> new ArrayList<>())
                        .add(field.value()));
        byLabel.forEach((label, values) -> labelled(values, page.sheet().rightEdge(), found));
        page.under(COURSES).map(Field::value).forEach(course -> performed(course, found));
        page.anchor()
                .map(MonthDayReader::new)
                .ifPresent(
                        days -> page.under(COURSES).map(Field::value).forEach(course -> inStay(course, days, found)));
        return found;
    }

    /** Rows of a column, in which a long name takes several. */
    private static void labelled(List<Words> rows, double edge, List<Found<?>> into) {
        var names = new ArrayList<Words>();
        for (Words row : rows) {
            int last = names.size() - 1;
            boolean goesOn = last >= 0
                    && (!FINISHED.matcher(names.get(last).text()).find()
                            || unbalanced(names.get(last).text()));
            if (goesOn) {
                names.set(last, Words.join(List.of(names.get(last), row)));
            } else {
                names.add(row);
            }
        }
        for (Words name : names) {
            for (Words item : Items.of(name, edge)) {
                add(item, into);
            }
        }
    }

    private static boolean nextLine(Words above, Words below) {
        var last = above.byLine().get(above.byLine().size() - 1).evidence().box();
        var next = below.evidence().box();
        return next.centreY() - last.centreY() < 2 * Math.max(last.height(), next.height());
    }

    private static boolean unbalanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                > text.chars().filter(c -> c == ')').count();
    }

    private static void performed(Words course, List<Found<?>> into) {
        for (var date : DateReader.PROSE.all(course.text())) {
            var rest = course.sub(date.end(), course.length());
            var verb = PERFORMED.matcher(rest.text());
            if (verb.find()) {
                into.add(Found.at(FactKey.OPERATION_DATE, date, course, DateReader.PROSE));
                name(rest.sub(verb.end(), rest.length())).ifPresent(name -> add(name, into));
            }
        }
    }

    /** A stay's own days need no year; of these only operations count that have a record of their own. */
    private static void inStay(Words course, MonthDayReader days, List<Found<?>> into) {
        for (var date : days.all(course.text())) {
            var rest = course.sub(date.end(), course.length());
            var verb = PERFORMED.matcher(rest.text());
            if (verb.find()) {
                name(rest.sub(verb.end(), rest.length()))
                        .filter(name -> GREAT.matcher(name.text()).find()
                                && !LITTLE.matcher(name.text()).find())
                        .ifPresent(name -> {
                            into.add(Found.at(FactKey.OPERATION_DATE, date, course, days));
                            add(name, into);
                        });
            }
        }
    }

    private static Optional<Words> name(Words from) {
        String text = from.text();
        if (text.startsWith("\"") || text.startsWith("'")) {
            int close = text.indexOf(text.charAt(0), 1);
            return close < 0 || close > LONGEST ? Optional.empty() : Optional.of(from.sub(1, close));
        }
        var name = NAME.matcher(text);
        return name.find() && !NO_NAME.matcher(name.group()).find()
                ? Optional.of(from.sub(0, name.end()))
                : Optional.empty();
    }

    private static void add(Words name, List<Found<?>> into) {
        var trimmed = name.trim(c -> " :;.,、。\"'-".indexOf(c) >= 0);
        if (trimmed.length() >= 3
                && trimmed.length() <= LONGEST
                && OPERATION.matcher(trimmed.text()).find()) {
            into.add(new Found<>(
                    FactKey.OPERATION, plain(trimmed.evidence().text()), trimmed, OperationExtractor::whole));
        }
    }

    /** A plus between two operations is often read as 十. */
    private static String plain(String printed) {
        return Folding.whole(printed).replaceAll("(?<=[术除换扫合植入口除查断流补检)）])十(?=[\\u4e00-\\u9fff])", "+");
    }

    private static Optional<Match<String>> whole(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Match<>(0, text.length(), text));
    }
}
