package countersign.extract;

import countersign.extract.value.Match;
import countersign.extract.value.TimeWords;
import countersign.extract.value.ValueReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Words;
import countersign.model.fact.DateSpan;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the patient's illness began, from complaint and history.
 *
 * <p>Only what brought the patient here counts: not old illnesses, habits, or the family's.
 */
final class OnsetExtractor implements Extractor {

    private static final int LONGEST_COMPLAINT = 60;
    private static final int SENTENCES_OF_BEGINNING = 2;
    /** What the time belongs to where it is not the illness. */
    private static final Pattern OTHER_MATTER = Pattern.compile(
            "曾患|患过|得过|曾行|曾因|已治愈|高血压|糖尿病|冠心病|高血脂|高脂血症|痛风|吸烟|饮酒|抽烟|父|母|兄|姐|弟|妹|配偶|丈夫|妻子|婚|月经|末次|[绝停]经(?!后)|产|服用|口服|邻居|阑尾|剖宫|未见异常|无异常|未发现异常|正常|体健");

    private static final Pattern ADMITTED_FOR = Pattern.compile(
            "(?:因|缘于|以)\\s*[\"']\\s*([^\"']{3,60})[\"']|(?:主因|因|缘于|以)\\s*([^。;\"]{3,60}?)(?:入院|收入|收住|就诊|来诊|来院|住院|为主诉)");
    private static final Pattern COMPLAINT = Pattern.compile("主\\s?诉\\s*[:\"']*\\s*(.{3,60}?)(?:[\"']|入院|收入|。|$)");
    private static final Pattern LEAD =
            Pattern.compile("^(?:患者|病人|患儿|该患者|该患|本人|因|主因|缘于|\"|'|自诉|诉|[男女],|\\d{1,3}岁,|\\s)+");

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        page.anchor().ifPresent(anchor -> {
            page.under("主诉").forEach(field -> complaint(field.value(), anchor, found));
            page.under("现病史|病史|病史摘要|病历摘要").forEach(field -> beginning(field.value(), anchor, found));
            page.under("入院情况|入院时情况|主要病史|入院时主要症状及体征|病程摘要|门诊资料")
                    .forEach(field -> admission(field.value(), anchor, found));
            if (found.isEmpty() && page.kind() == DocumentKind.DISCHARGE_SUMMARY) {
                letter(page, anchor, found);
            }
        });
        return found;
    }

    /** The whole complaint up to its last time: {@code 右耳听力逐渐减退10个月,走路不稳1月}. */
    private static void complaint(Words words, LocalDate anchor, List<Found<?>> into) {
        var sentence = sentence(words, 0);
        var lead = LEAD.matcher(sentence.text());
        var text = lead.find() ? sentence.sub(lead.end(), sentence.length()) : sentence;
        var times = times(text.text(), anchor);
        if (times.isEmpty() || times.get(0).start() > LONGEST_COMPLAINT) {
            return;
        }
        var last = times.get(times.size() - 1);
        earliest(times).ifPresent(first -> {
            int end = Math.max(first.end(), Math.min(last.end(), LONGEST_COMPLAINT + first.end()));
            add(text.sub(0, end), first.value(), anchor, into);
        });
    }

    /** The time words of the first sentences of a history. */
    private static void beginning(Words words, LocalDate anchor, List<Found<?>> into) {
        int from = 0;
        for (int i = 0; i < SENTENCES_OF_BEGINNING && from < words.length(); i++) {
            var sentence = sentence(words, from);
            var first = earliest(times(sentence.text(), anchor));
            if (first.isPresent()) {
                add(
                        sentence.sub(first.get().start(), first.get().end()),
                        first.get().value(),
                        anchor,
                        into);
                return;
            }
            from += sentence.length() + 1;
        }
    }

    private static void admission(Words words, LocalDate anchor, List<Found<?>> into) {
        String text = words.text();
        var complaint = COMPLAINT.matcher(text);
        var admitted = ADMITTED_FOR.matcher(text);
        if (complaint.find()) {
            complaint(words.sub(complaint.start(1), complaint.end(1)), anchor, into);
        } else if (admitted.find()) {
            int group = admitted.group(1) != null ? 1 : 2;
            complaint(words.sub(admitted.start(group), admitted.end(group)), anchor, into);
        } else {
            complaint(words, anchor, into);
        }
    }

    /** A letter tells without headings why somebody came. */
    private static void letter(PageText page, LocalDate anchor, List<Found<?>> into) {
        if (page.sheet().cells().isEmpty()) {
            return;
        }
        var words = Words.join(page.sheet().cells().stream().map(Cell::words).toList());
        var admitted = ADMITTED_FOR.matcher(words.text());
        if (admitted.find() && admitted.group(1) != null) {
            complaint(words.sub(admitted.start(1), admitted.end(1)), anchor, into);
        }
    }

    private static Words sentence(Words words, int from) {
        int end = words.text().indexOf('。', from);
        return words.sub(from, end < 0 ? words.length() : end);
    }

    private static List<Match<DateSpan>> times(String text, LocalDate anchor) {
        return new TimeWords(anchor)
                .all(text).stream()
                        .filter(time -> !time.value().first().isAfter(anchor))
                        .filter(time ->
                                !OTHER_MATTER.matcher(clause(text, time)).find())
                        .toList();
    }

    /** The words around a time, between commas. */
    private static String clause(String text, Match<DateSpan> time) {
        int from = Math.max(text.lastIndexOf(',', time.start()), text.lastIndexOf(';', time.start()));
        int to = text.indexOf(',', time.end());
        return text.substring(from + 1, to < 0 ? text.length() : to);
    }

    private static Optional<Match<DateSpan>> earliest(List<Match<DateSpan>> times) {
        return times.stream().min(Comparator.comparing(time -> time.value().first()));
    }

    private static void add(Words words, DateSpan value, LocalDate anchor, List<Found<?>> into) {
        ValueReader<DateSpan> again = text -> earliest(times(text, anchor));
        into.add(new Found<>(FactKey.ONSET, value, words, again));
    }
}
