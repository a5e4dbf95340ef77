package countersign.extract;

import countersign.extract.table.Role;
import countersign.extract.table.Row;
import countersign.extract.table.Table;
import countersign.extract.value.Match;
import countersign.extract.value.MoneyReader;
import countersign.extract.words.Words;
import countersign.model.fact.Charge;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was charged during a stay, row by row, and the sums below. */
final class ChargeExtractor implements Extractor {

    private static final Pattern FIGURE = Pattern.compile("-?\\d[\\d,]*(?:\\.\\s?\\d+)?");

    private final MoneyReader money = new MoneyReader();

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        if (page.kind() == DocumentKind.EXPENSE_LIST) {
            for (Table table : page.tables()) {
                table.rows().forEach(row -> row(row, found));
                table.totals().forEach(row -> total(row, found));
            }
        }
        return found;
    }

    private void row(Row row, List<Found<?>> into) {
        var item = row.cell(Role.NAME);
        var cell = row.cell(Role.AMOUNT);
        if (item.isEmpty() || cell.isEmpty()) {
            return;
        }
        money.find(cell.get().text()).ifPresent(match -> {
            var charge = new Charge(
                    item.get().text().replace(" = ", " "),
                    figure(row, Role.COUNT),
                    figure(row, Role.PRICE),
                    match.value());
            into.add(new Found<>(
                    FactKey.CHARGE,
                    charge,
                    cell.get().sub(match.start(), match.end()),
                    text -> money.find(text)
                            .map(again -> new Match<>(again.start(), again.end(), charge.withAmount(again.value())))));
        });
    }

    private void total(Row row, List<Found<?>> into) {
        row.cell(Role.AMOUNT)
                .flatMap(cell ->
                        money.find(cell.text()).map(match -> Found.at(FactKey.CHARGE_TOTAL, match, cell, money)))
                .filter(found ->
                        !row.cell(Role.NAME).map(Words::text).orElse("").matches(".*(?:小\\s?计|本页|累\\s?计|当日|本日).*"))
                .ifPresent(into::add);
    }

    private static Optional<BigDecimal> figure(Row row, Role role) {
        var matcher = FIGURE.matcher(row.cell(role).map(Words::text).orElse(""));
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group().replaceAll("[, ]", ""))) : Optional.empty();
    }
}
