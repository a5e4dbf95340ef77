package countersign.extract;

import countersign.extract.table.Role;
import countersign.extract.table.Row;
import countersign.extract.table.Table;
import countersign.extract.value.MoneyReader;
import countersign.extract.words.Cell;
import countersign.extract.words.Sheet;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The items of an invoice, between the head of its table and its total. */
final class InvoiceExtractor implements Extractor {

    private static final Pattern HEAD = Pattern.compile("^(?:收费)?项目(?:名称|/?规格)?.{0,8}$|^费用项目.*|^收费项目.*");
    private static final Pattern TOTAL = Pattern.compile(".*(?:合计|总计|大写|小写|总金额).*");
    private static final Pattern SUM = Pattern.compile("^[¥￥]?\\s?-?\\d[\\d,]*[.,]\\s?\\d{2}\\s?元?$");
    private static final Pattern NAME_AND_SUM = Pattern.compile(
            "([\\u4e00-\\u9fff()、/]{1,12}(?:费|药|料|饮片|其他|制剂|血|款))\\s*[:]?\\s*[¥￥]?(-?\\d[\\d,]*[.]\\d{2})(?![\\d%])");
    private static final double FIRST_ROWS = 0.04;

    private final MoneyReader reader = new MoneyReader();

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        if (page.kind() == DocumentKind.INVOICE) {
            var lines = tables(page, found);
            items(page.sheet(), lines, found);
            total(page, found);
        }
        return found;
    }

    /** Beside the capitals the digits often stand without a label. */
    private void total(PageText page, List<Found<?>> into) {
        boolean labelled = page.fields(FactKey.INVOICE_TOTAL)
                .anyMatch(field -> reader.find(field.value().text()).isPresent());
        if (labelled) {
            return;
        }
        page.fields(FactKey.INVOICE_TOTAL_CAPITALS)
                .flatMap(field -> page.sheet().rightwards(field.label().cell()))
                .filter(cell -> SUM.matcher(cell.text()).matches())
                .findFirst()
                .flatMap(cell -> reader.find(cell.text())
                        .map(match -> Found.at(FactKey.INVOICE_TOTAL, match, cell.words(), reader)))
                .ifPresent(into::add);
    }

    /** The items of headed tables; the lines they stand in are returned, the rest of the page may hold others. */
    private Set<Integer> tables(PageText page, List<Found<?>> into) {
        var lines = new HashSet<Integer>();
        for (Table table : page.tables()) {
            for (Row row : table.rows()) {
                var amount = row.cell(Role.AMOUNT)
                        .filter(words -> row.cell(Role.NAME).isPresent()
                                && SUM.matcher(words.text()).matches());
                amount.flatMap(words -> reader.find(words.text())
                                .map(match -> Found.at(FactKey.INVOICE_ITEM, match, words, reader)))
                        .ifPresent(found -> {
                            into.add(found);
                            lines.addAll(row.lines());
                        });
            }
        }
        return lines;
    }

    private void items(Sheet sheet, Set<Integer> read, List<Found<?>> into) {
        var heads = sheet.cells().stream()
                .filter(cell -> HEAD.matcher(cell.text().replace(" ", "")).matches())
                .toList();
        double top =
                heads.stream().mapToDouble(cell -> cell.box().bottom()).max().orElse(FIRST_ROWS);
        double bottom = sheet.cells().stream()
                .filter(cell ->
                        cell.box().centreY() > top && TOTAL.matcher(cell.text()).matches())
                .mapToDouble(cell -> cell.box().y())
                .min()
                .orElse(1);
        var row = sheet.cells().stream()
                .filter(cell -> heads.stream()
                        .anyMatch(head ->
                                Math.abs(head.box().centreY() - cell.box().centreY())
                                        < 0.9 * head.box().height()))
                .toList();
        for (Cell cell : sheet.cells()) {
            if (!read.contains(cell.line())
                    && cell.box().centreY() > top - 0.002
                    && cell.box().bottom() < bottom + cell.box().height() / 2) {
                cell(cell, sheet, row, into);
            }
        }
    }

    private void cell(Cell cell, Sheet sheet, List<Cell> head, List<Found<?>> into) {
        if (SUM.matcher(cell.text()).matches()) {
            if (isAmount(cell, sheet, head)) {
                reader.find(cell.text())
                        .ifPresent(match -> into.add(Found.at(FactKey.INVOICE_ITEM, match, cell.words(), reader)));
            }
            return;
        }
        var named = NAME_AND_SUM.matcher(cell.text());
        while (named.find()) {
            var words = cell.words().sub(named.start(2), named.end(2));
            reader.find(words.text())
                    .ifPresent(match -> into.add(Found.at(FactKey.INVOICE_ITEM, match, words, reader)));
        }
    }

    /** Whether it stands in a column of amounts, not of prices or quantities. */
    private static boolean isAmount(Cell cell, Sheet sheet, List<Cell> head) {
        boolean amounts = head.stream().anyMatch(column -> column.text().contains("金额"));
        if (amounts) {
            return head.stream()
                    .min(java.util.Comparator.comparingDouble(column -> distance(column, cell)))
                    .filter(column -> column.text().contains("金额"))
                    .isPresent();
        }
        boolean last = sheet.right(cell)
                .filter(next -> SUM.matcher(next.text()).matches())
                .isEmpty();
        boolean named = sheet.leftwards(cell).anyMatch(left -> left.text().matches(".*[\\u4e00-\\u9fff].*"));
        return last && named;
    }

    private static double distance(Cell head, Cell cell) {
        double across = Math.min(head.box().right(), cell.box().right())
                - Math.max(head.box().x(), cell.box().x());
        return across > 0 ? -across : Math.abs(head.box().centreX() - cell.box().centreX());
    }
}
