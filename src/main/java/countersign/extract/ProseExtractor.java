package countersign.extract;

import countersign.extract.value.AgeReader;
import countersign.extract.value.DateReader;
import countersign.extract.value.IdNumberReader;
import countersign.extract.value.Match;
import countersign.extract.value.NameReader;
import countersign.extract.value.RecordNumberReader;
import countersign.extract.value.SexReader;
import countersign.extract.value.StageReader;
import countersign.extract.value.ValueReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands in sentences, or on cards, without a label of its own. */
final class ProseExtractor implements Extractor {

    private static final Pattern SPECIMEN =
            Pattern.compile("病理[^。;,0-9A-Z]{0,8}?([A-Z]{0,3}-?\\d{2,4}-?\\d{4,8})(?![0-9.年])");
    /** Who a letter is about: {@code 患者林某,女,36岁}. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:^|患者|病人|病员|兹有|兹证明)\\s*([\\u3400-\\u9fff]{2,4})\\s*[,、]\\s*([男女])性?\\s*[,、]\\s*(?:现年)?(\\d{1,3}\\s?岁)");

    /** When somebody printed the paper says nothing of the visit. */
    private static final Pattern PRINTED = Pattern.compile("打印|复印|下载|导出|出生");

    /** A longer cell is a sentence. */
    private static final int HEAD = 40;

    private static final Pattern RELATIVE = Pattern.compile(
            "(?:其|之|患者|病人|病员)?(?:[父母妻夫子女兄弟姐妹]|[祖外叔姑舅姨伯]{1,2}[父母]?|父亲|母亲|妻子|丈夫|儿子|女儿|[爷奶]{1,2}|兄弟|姐姐|妹妹|哥哥|弟弟|配偶|家属|[小男女]孩)");
    private static final String REASON = "^\\s*(?:因\\s*(?:[\"“”][^\"“”]{0,40}[\"“”]|[^,。;]{0,20}))?";
    private static final Pattern ADMITTED =
            Pattern.compile(REASON + "(?:入院(?!日期|时间|诊断|情况|\\s*:)|住院(?!号|天|日|费|病)|住我院|收入|收住|收治|转入)");
    private static final Pattern DISCHARGED =
            Pattern.compile("^\\s*(?:好转|治愈|康复|自动|要求|带药)?出院(?!日期|时间|诊断|情况|医嘱|科|\\s*:)");
    /** A form that saves the word 日期: {@code 入院 2021年3月1日}. */
    private static final Pattern BARE = Pattern.compile("^(入院|出院)(?:于|日)?\\s*:?\\s*(?=[12][09]|[二贰][〇○零O0])");

    /** Glued to its day by a stroke, it tells the day before it from the one behind: {@code 入院/2021.3.24出院/2021.4.21}. */
    private static final Pattern MARKED = Pattern.compile("(入院|出院)\\s*[/:|]\\s*$");

    /** A line of prose, which goes on in the next; a form's cell does not. */
    private static final int LINE = 20;

    /** With a time of day, but nothing else. */
    private static final int BARE_CELL = 26;

    private static final String RECEIVED = "(?:标本)?(?:收样|收到|接收|签收|收检|收件)(?:标本)?(?:日期|时间|日)";

    private static final Pattern SELF =
            Pattern.compile("(?:本人|委托人|授权人|申请人)\\s*[:_]?\\s*([\\u3400-\\u9fff]{2,4}?)\\s*(?:_|\\(|,|系|身份证|性别)");
    private static final Set<DocumentKind> WITH_ID_NUMBER = Set.of(
            DocumentKind.IDENTITY_CARD,
            DocumentKind.HOUSEHOLD_REGISTER,
            DocumentKind.AUTHORISATION,
            DocumentKind.CLAIM_FORM,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.RECORD_FRONT_PAGE);
    private static final Set<DocumentKind> OF_STAYS =
            Set.of(DocumentKind.DISCHARGE_SUMMARY, DocumentKind.DIAGNOSIS_CERTIFICATE);
    private static final Set<DocumentKind> OF_WARDS = EnumSet.of(
            DocumentKind.ADMISSION_RECORD,
            DocumentKind.DISCHARGE_SUMMARY,
            DocumentKind.OPERATION_RECORD,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.EXPENSE_LIST,
            DocumentKind.SETTLEMENT);
    private static final Set<DocumentKind> DATED_BY_SIGNATURE = Set.of(
            DocumentKind.AUTHORISATION,
            DocumentKind.DIAGNOSIS_CERTIFICATE,
            DocumentKind.CLAIM_FORM,
            DocumentKind.DEATH_CERTIFICATE);

    private final IdNumberReader idNumbers = new IdNumberReader();
    private final NameReader names = new NameReader();

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        specimens(page, found);
        if (OF_WARDS.contains(page.kind())) {
            bare(page, found);
        }
        if (OF_STAYS.contains(page.kind())) {
            stay(page, found);
        }
        if (page.kind() == DocumentKind.OUTPATIENT_RECORD && none(page, FactKey.VISIT_DATE)) {
            visit(page, found);
        }
        if (page.fields(FactKey.NAME).findAny().isEmpty()) {
            about(page, found);
        }
        if (page.kind() == DocumentKind.PATHOLOGY_REPORT) {
            stages(page, found);
            received(page, found);
        }
        if (page.kind() == DocumentKind.AUTHORISATION) {
            self(page, found);
        }
        if (page.kind() == DocumentKind.BANK_CARD) {
            holder(page, found);
        }
        if (WITH_ID_NUMBER.contains(page.kind())
                && page.fields(FactKey.ID_NUMBER).noneMatch(this::holdsIdNumber)) {
            idNumber(page, found);
        }
        if (DATED_BY_SIGNATURE.contains(page.kind())
                && page.fields(FactKey.ISSUE_DATE)
                        .noneMatch(field ->
                                DateReader.FIELD.find(field.value().text()).isPresent())) {
            signature(page, found);
        }
        return found;
    }

    private boolean holdsIdNumber(countersign.extract.words.Field field) {
        return idNumbers.find(field.value().text()).isPresent();
    }

    private static void specimens(PageText page, List<Found<?>> into) {
        for (var field : page.fields()) {
            if (field.label().use().prose()) {
                var matcher = SPECIMEN.matcher(field.value().text());
                while (matcher.find()) {
                    var reader = new RecordNumberReader(6);
                    var words = field.value().sub(matcher.start(1), matcher.end(1));
                    reader.find(words.text())
                            .ifPresent(match -> into.add(Found.at(FactKey.SPECIMEN_NUMBER, match, words, reader)));
                }
            }
        }
    }

    private static void bare(PageText page, List<Found<?>> into) {
        for (Cell cell : page.sheet().cells()) {
            var word = BARE.matcher(cell.text());
            if (cell.text().length() > BARE_CELL || !word.find()) {
                continue;
            }
            var key = word.group(1).equals("入院") ? FactKey.ADMISSION_DATE : FactKey.DISCHARGE_DATE;
            DateReader.PROSE
                    .find(cell.text())
                    .filter(date -> date.start() == word.end() && none(page, key))
                    .ifPresent(date -> into.add(Found.at(key, date, cell.words(), DateReader.PROSE)));
        }
    }

    /** {@code 于2021年4月2日入院,于2021年4月15日出院}, where no label names them. */
    private static void stay(PageText page, List<Found<?>> into) {
        for (Words words : paragraphs(page)) {
            for (var date : DateReader.PROSE.all(words.text())) {
                String after = words.text().substring(date.end());
                var label = MARKED.matcher(words.text().substring(0, date.start()));
                if (label.find()) {
                    var key = label.group(1).equals("入院") ? FactKey.ADMISSION_DATE : FactKey.DISCHARGE_DATE;
                    if (none(page, key)) {
                        into.add(Found.at(key, date, words, DateReader.PROSE));
                    }
                } else if (ADMITTED.matcher(after).find() && none(page, FactKey.ADMISSION_DATE)) {
                    into.add(Found.at(FactKey.ADMISSION_DATE, date, words, DateReader.PROSE));
                } else if (DISCHARGED.matcher(after).find() && none(page, FactKey.DISCHARGE_DATE)) {
                    into.add(Found.at(FactKey.DISCHARGE_DATE, date, words, DateReader.PROSE));
                }
            }
        }
    }

    /** Lines that go on from one another, since a line may end within a date; a short one ends its paragraph. */
    private static List<Words> paragraphs(PageText page) {
        var paragraphs = new ArrayList<Words>();
        var lines = new ArrayList<Words>();
        for (Cell cell : page.sheet().cells()) {
            lines.add(cell.words());
            if (cell.text().length() < LINE) {
                paragraphs.add(Words.join(lines));
                lines.clear();
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(Words.join(lines));
        }
        return paragraphs;
    }

    /** Outside its sentences the record of a visit has but one day. */
    private static void visit(PageText page, List<Found<?>> into) {
        var days = new ArrayList<Found<?>>();
        var sentences = page.fields().stream()
                .filter(field -> field.label().use().prose())
                .flatMap(field -> field.value().lines().stream())
                .collect(Collectors.toSet());
        for (Cell cell : page.sheet().cells()) {
            boolean head =
                    cell.text().length() <= HEAD || ABOUT.matcher(cell.text()).find();
            if (head
                    && !sentences.contains(cell.line())
                    && !PRINTED.matcher(cell.text()).find()) {
                DateReader.FIELD
                        .find(cell.text())
                        .ifPresent(
                                date -> days.add(Found.at(FactKey.VISIT_DATE, date, cell.words(), DateReader.FIELD)));
            }
        }
        if (days.stream().map(Found::value).distinct().count() == 1) {
            into.add(days.get(0));
        }
    }

    /** The first person of a letter without labels. */
    private void about(PageText page, List<Found<?>> into) {
        for (Cell cell : page.sheet().cells()) {
            var person = ABOUT.matcher(cell.text());
            if (person.find() && !RELATIVE.matcher(person.group(1)).matches()) {
                of(FactKey.NAME, names, cell, person.start(1), person.end(1), into);
                of(FactKey.SEX, new SexReader(), cell, person.start(2), person.end(2), into);
                of(FactKey.AGE, new AgeReader(), cell, person.start(3), person.end(3), into);
                return;
            }
        }
    }

    private static <T> void of(
            FactKey<T> key, ValueReader<T> reader, Cell cell, int from, int to, List<Found<?>> into) {
        var words = cell.words().sub(from, to);
        reader.find(words.text()).ifPresent(match -> into.add(Found.at(key, match, words, reader)));
    }

    private static boolean none(PageText page, FactKey<?> key) {
        return page.fields(key)
                .noneMatch(field -> DateReader.FIELD.find(field.value().text()).isPresent());
    }

    private static void stages(PageText page, List<Found<?>> into) {
        for (Cell cell : page.sheet().cells()) {
            if (cell.text().contains("分期") || cell.text().matches(".*T[0-4is].{0,6}N[0-3x].*")) {
                StageReader.PROSE
                        .find(cell.text())
                        .ifPresent(match -> into.add(Found.at(FactKey.STAGE, match, cell.words(), StageReader.PROSE)));
            }
        }
    }

    /** Where a pathologist's report says only when the tissue came, that is when it was sent. */
    private static void received(PageText page, List<Found<?>> into) {
        if (none(page, FactKey.SAMPLING_DATE)) {
            page.under(RECEIVED)
                    .map(countersign.extract.words.Field::value)
                    .flatMap(value -> DateReader.FIELD
                            .find(value.text())
                            .filter(date -> date.start() <= 1)
                            .map(date -> Found.at(FactKey.SAMPLING_DATE, date, value, DateReader.FIELD))
                            .stream())
                    .limit(1)
                    .forEach(into::add);
        }
    }

    private void self(PageText page, List<Found<?>> into) {
        for (Cell cell : page.sheet().cells()) {
            var matcher = SELF.matcher(cell.text());
            if (matcher.find()) {
                var words = cell.words().sub(matcher.start(1), matcher.end(1));
                names.find(words.text()).ifPresent(match -> into.add(Found.at(FactKey.NAME, match, words, names)));
                return;
            }
        }
    }

    /** A card bears the holder's name without a label. */
    private void holder(PageText page, List<Found<?>> into) {
        if (page.fields(FactKey.NAME).findAny().isPresent()) {
            return;
        }
        page.sheet().cells().stream()
                .map(Cell::words)
                .filter(words -> words.length() <= 4
                        && LabelExtractor.isName(words.text())
                        && !words.text().matches(".*(?:银|行|卡|样本|复印|有效|联|信用|储蓄|借记|贷记|中国|农).*"))
                .findFirst()
                .flatMap(words -> names.find(words.text()).map(match -> Found.at(FactKey.NAME, match, words, names)))
                .ifPresent(into::add);
    }

    private void idNumber(PageText page, List<Found<?>> into) {
        for (Cell cell : page.sheet().cells()) {
            var match = idNumbers.find(cell.text()).filter(one -> one.value().length() == 18);
            if (match.isPresent()) {
                into.add(Found.at(FactKey.ID_NUMBER, match.get(), cell.words(), idNumbers));
                return;
            }
        }
    }

    /** The last date of the page is that of its signature. */
    private static void signature(PageText page, List<Found<?>> into) {
        Optional<Match<java.time.LocalDate>> last = Optional.empty();
        Words in = null;
        for (Cell cell : page.sheet().cells()) {
            var dates = DateReader.FIELD.all(cell.text());
            if (!dates.isEmpty() && !cell.text().matches(".*(?:打印|出生|入院|出院|有效|住院).*")) {
                last = Optional.of(dates.get(dates.size() - 1));
                in = cell.words();
            }
        }
        if (last.isPresent() && in != null) {
            into.add(Found.at(FactKey.ISSUE_DATE, last.get(), in, DateReader.FIELD));
        }
    }
}
