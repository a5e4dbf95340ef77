package countersign.extract;

import countersign.extract.value.AgeReader;
import countersign.extract.value.DateReader;
import countersign.extract.value.NameReader;
import countersign.extract.value.SexReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Field;
import countersign.extract.words.Label;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands behind its label. */
final class LabelExtractor implements Extractor {

    /** A value begins at most so many characters after its label. */
    private static final int NEAR = 8;

    private static final Pattern SEX_AND_AGE = Pattern.compile("^[\\s,;/]*([男女])?[\\s,;/]*(\\d{1,3}\\s?(?:岁|个?月))?");
    /** Whoever acts for the patient; what follows about a person is theirs, up to the next name. */
    private static final Pattern ANOTHER_PERSON =
            Pattern.compile("^(?:受托人|被授权人|受委托人|代理人|受益人|领款人|联系人|申请人)(?!签|声明|身份证|证件)");

    private static final Set<FactKey<?>> OF_A_PERSON =
            Set.of(FactKey.ID_NUMBER, FactKey.SEX, FactKey.AGE, FactKey.BIRTH_DATE);
    /** Under such a label one value stands, and below it something else. */
    private static final Set<FactKey<?>> SAID_ONCE = Set.of(FactKey.STAY_DAYS, FactKey.AGE, FactKey.SEX);

    private static final Set<DocumentKind> OF_VISITS = Set.of(DocumentKind.OUTPATIENT_RECORD);

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        boolean named = page.fields(FactKey.NAME).findAny().isPresent();
        boolean ofAnother = false;
        var answered = new HashSet<Label>();
        for (Field field : page.fields()) {
            var keys = field.label().use().keys();
            if (answered.contains(field.label())) {
                continue;
            }
            ofAnother = named
                    && !keys.contains(FactKey.NAME)
                    && (ofAnother
                            || ANOTHER_PERSON.matcher(field.label().printed()).find());
            if (ofAnother && keys.stream().anyMatch(OF_A_PERSON::contains)) {
                continue;
            }
            if (keys.size() == 1 && isCodeOfAnother(field, page)) {
                continue;
            } else if (keys.contains(FactKey.ADMISSION_DATE) && isPeriod(field.value())) {
                stay(field.value(), found);
            } else if (keys.size() == 1) {
                int before = found.size();
                one(keys.get(0), field.value(), found);
                if (found.size() > before && SAID_ONCE.contains(keys.get(0))) {
                    answered.add(field.label());
                }
            } else if (keys.contains(FactKey.DISCHARGE_DATE)) {
                stay(field.value(), found);
            } else if (keys.size() > 1) {
                either(keys, page.kind(), field.value(), found);
            }
        }
        page.fields(FactKey.NAME).limit(1).forEach(field -> besideName(field, page, found));
        return found;
    }

    private static boolean isPeriod(Words value) {
        var dates = DateReader.FIELD.all(value.text());
        return dates.size() == 2
                && value.text()
                        .substring(dates.get(0).end(), dates.get(1).start())
                        .matches("[\\s\\d:时分秒日起]*[至到~-]+\\s*");
    }

    /** On a front page codes stand beside diagnoses of outpatients and causes of injury, too. */
    private static boolean isCodeOfAnother(Field field, PageText page) {
        return field.label().use().keys().contains(FactKey.ICD_10)
                && page.kind() == DocumentKind.RECORD_FRONT_PAGE
                && page.sheet().row(field.label().cell()).stream()
                        .anyMatch(cell -> cell.text().matches("^(?:门.{0,5}诊断|损伤|病理诊断).*"));
    }

    /** Sex and age in cells of their own, without labels, after the name's. */
    private static void besideName(Field name, PageText page, List<Found<?>> into) {
        for (Cell cell : page.sheet().rightwards(name.label().cell()).limit(4).toList()) {
            if (cell.text().matches("[男女]")) {
                one(FactKey.SEX, cell.words(), into);
            } else if (cell.text().matches("\\d{1,3}\\s?(?:岁|个?月)")) {
                one(FactKey.AGE, cell.words(), into);
            }
        }
    }

    private static <T> void one(FactKey<T> key, Words value, List<Found<?>> into) {
        var reader = Readers.of(key);
        if (reader.isEmpty()) {
            return;
        }
        reader.get().find(value.text()).filter(match -> match.start() <= NEAR).ifPresent(match -> {
            into.add(Found.at(key, match, value, reader.get()));
            if (key.equals(FactKey.NAME)) {
                sexAndAge(value.sub(match.end(), value.length()), into);
            }
        });
    }

    /** {@code 陈雅琴 女 38岁}: they follow a name without labels of their own. */
    private static void sexAndAge(Words rest, List<Found<?>> into) {
        var matcher = SEX_AND_AGE.matcher(rest.text());
        if (!matcher.find()) {
            return;
        }
        if (matcher.group(1) != null) {
            one(FactKey.SEX, rest.sub(matcher.start(1), matcher.end(1)), new SexReader(), into);
        }
        if (matcher.group(2) != null) {
            one(FactKey.AGE, rest.sub(matcher.start(2), matcher.end(2)), new AgeReader(), into);
        }
    }

    private static <T> void one(
            FactKey<T> key, Words value, countersign.extract.value.ValueReader<T> reader, List<Found<?>> into) {
        reader.find(value.text()).ifPresent(match -> into.add(Found.at(key, match, value, reader)));
    }

    /** A period is two dates; one alone is the admission, unless something that could not be read stands before it. */
    private static void stay(Words value, List<Found<?>> into) {
        var dates = DateReader.FIELD.all(value.text());
        if (dates.size() == 1) {
            boolean first = dates.get(0).start() <= 1;
            var key = first ? FactKey.ADMISSION_DATE : FactKey.DISCHARGE_DATE;
            into.add(Found.at(key, dates.get(0), value, DateReader.FIELD));
        } else if (dates.size() > 1) {
            into.add(Found.at(FactKey.ADMISSION_DATE, dates.get(0), value, DateReader.FIELD));
            into.add(Found.at(FactKey.DISCHARGE_DATE, dates.get(1), value, DateReader.FIELD));
        }
    }

    /** {@code 门诊/住院号}: two numbers in the label's order, or one, which is of a stay unless the paper is of a visit. */
    private static void either(List<FactKey<?>> keys, DocumentKind kind, Words value, List<Found<?>> into) {
        int slash = value.text().indexOf('/');
        if (slash > 0) {
            one(keys.get(0), value.sub(0, slash), into);
            one(keys.get(1), value.sub(slash + 1, value.length()), into);
            return;
        }
        one(OF_VISITS.contains(kind) ? FactKey.OUTPATIENT_NUMBER : FactKey.ADMISSION_NUMBER, value, into);
    }

    /** Whether a whole cell is a person's name and nothing else. */
    static boolean isName(String text) {
        return new NameReader()
                .find(text)
                .filter(match -> match.start() == 0 && match.end() == text.length())
                .isPresent();
    }
}
