package countersign.extract;

import countersign.extract.value.AgeReader;
import countersign.extract.value.DepartmentReader;
import countersign.extract.value.NameReader;
import countersign.extract.value.SexReader;
import countersign.extract.value.ValueReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a page is about where its head has no labels: {@code 桑文博 男 44岁 口腔颌面外科}. */
final class BareHeadExtractor implements Extractor {

    private static final double LOWEST = 0.35;
    private static final Pattern PERSON = Pattern.compile(
            "^\\s*(?:患者|病人)?\\s*([\\u3400-\\u9fff]{2,4})\\s+([男女])性?\\s+(\\d{1,3}\\s?(?:周?岁|Y|个?月|天))(?:\\s+((?!送检|申请|科室|科别|就诊|住院|入院|开单)[\\u4e00-\\u9fff]{1,12}(?:科|病区|病房|室|中心)[\\u4e00-\\u9fff]{0,6})(?=\\s|$))?");

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        if (page.fields(FactKey.NAME).findAny().isPresent()) {
            return found;
        }
        for (Cell cell : page.sheet().cells()) {
            if (cell.box().centreY() > LOWEST) {
                break;
            }
            if (page.sheet().row(cell).get(0) != cell) {
                continue;
            }
            var row = Words.joinApart(
                    page.sheet().row(cell).stream().map(Cell::words).toList());
            var person = PERSON.matcher(row.text());
            if (person.find()) {
                take(FactKey.NAME, new NameReader(), row, person, 1, found);
                take(FactKey.SEX, new SexReader(), row, person, 2, found);
                take(FactKey.AGE, new AgeReader(), row, person, 3, found);
                take(FactKey.DEPARTMENT, new DepartmentReader(), row, person, 4, found);
                return found;
            }
        }
        return found;
    }

    private static <T> void take(
            FactKey<T> key, ValueReader<T> reader, Words row, Matcher person, int group, List<Found<?>> into) {
        if (person.group(group) != null) {
            var words = row.sub(person.start(group), person.end(group));
            reader.find(words.text()).ifPresent(match -> into.add(Found.at(key, match, words, reader)));
        }
    }
}
