package countersign.extract;

import countersign.extract.value.CountReader;
import countersign.extract.words.Cell;
import countersign.extract.words.PageFurniture;
import countersign.extract.words.Words;
import countersign.model.fact.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Page n of m, at the head or the foot of a page. */
final class PageNumberExtractor implements Extractor {

    private static final double MARGIN = 0.16;
    private static final int MOST_PAGES = 500;

    private final CountReader reader = new CountReader();

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        for (Cell cell : page.sheet().cells()) {
            if (found.isEmpty()) {
                named(cell, found);
            }
        }
        for (Cell cell : page.sheet().cells()) {
            boolean inMargin = cell.box().centreY() < MARGIN || cell.box().centreY() > 1 - MARGIN;
            if (found.isEmpty() && (inMargin || cell.text().startsWith("页"))) {
                fraction(cell, found);
            }
        }
        return found;
    }

    private void named(Cell cell, List<Found<?>> into) {
        String text = cell.text();
        var both = PageFurniture.NUMBER_OF_COUNT.matcher(text);
        if (both.find()) {
            take(cell.words(), both, 1, 2, into);
            return;
        }
        var turned = PageFurniture.COUNT_THEN_NUMBER.matcher(text);
        if (turned.find()) {
            take(cell.words(), turned, 2, 1, into);
            return;
        }
        var number = PageFurniture.NUMBER_ONLY.matcher(text);
        if (number.find() && text.length() < 30) {
            int group = number.group(1) == null ? 2 : 1;
            add(FactKey.PAGE_NUMBER, cell.words(), number, group, into);
        }
        var count = PageFurniture.COUNT_ONLY.matcher(text);
        if (count.find() && text.length() < 30) {
            add(FactKey.PAGE_COUNT, cell.words(), count, 1, into);
        }
    }

    private void fraction(Cell cell, List<Found<?>> into) {
        var fraction = PageFurniture.FRACTION.matcher(cell.text());
        if (fraction.find()) {
            take(cell.words(), fraction, 1, 2, into);
        }
    }

    private void take(Words words, Matcher matcher, int number, int count, List<Found<?>> into) {
        int n = value(matcher.group(number));
        int m = value(matcher.group(count));
        if (n >= 1 && n <= m && m <= MOST_PAGES) {
            add(FactKey.PAGE_NUMBER, words, matcher, number, into);
            add(FactKey.PAGE_COUNT, words, matcher, count, into);
        }
    }

    private void add(FactKey<Integer> key, Words words, Matcher matcher, int group, List<Found<?>> into) {
        into.add(new Found<>(
                key, value(matcher.group(group)), words.sub(matcher.start(group), matcher.end(group)), reader));
    }

    private static int value(String digits) {
        return Integer.parseInt(digits.replace('l', '1').replace('I', '1').replace('O', '0'));
    }
}
