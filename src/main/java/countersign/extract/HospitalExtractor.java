package countersign.extract;

import countersign.extract.value.HospitalReader;
import countersign.extract.words.Cell;
import countersign.model.fact.FactKey;
import countersign.model.page.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The hospital in the head of a page, or, where there is none, in its signature. */
final class HospitalExtractor implements Extractor {

    private static final double HEAD = 0.25;
    private static final double FOOT = 0.5;
    private static final int LOGO = 3;
    /** Papers that no hospital prints. */
    private static final Set<DocumentKind> NOT_OF_HOSPITALS = Set.of(
            DocumentKind.IDENTITY_CARD,
            DocumentKind.HOUSEHOLD_REGISTER,
            DocumentKind.CLAIM_FORM,
            DocumentKind.AUTHORISATION,
            DocumentKind.BANK_CARD);

    private final HospitalReader reader = new HospitalReader();

    @Override
    public List<Found<?>> find(PageText page) {
        var found = new ArrayList<Found<?>>();
        if (NOT_OF_HOSPITALS.contains(page.kind())) {
            return found;
        }
        for (Cell cell : page.sheet().cells()) {
            if (cell.box().centreY() < HEAD && found.isEmpty() && !isField(page, cell)) {
                take(cell, LOGO, cell.text().length(), found);
            }
        }
        if (found.isEmpty()) {
            for (Cell cell : page.sheet().cells()) {
                if (cell.box().centreY() > FOOT && found.isEmpty() && !isField(page, cell)) {
                    take(cell, 0, 14, found);
                }
            }
        }
        return found;
    }

    /** What stands behind a label is taken with its label. */
    private static boolean isField(PageText page, Cell cell) {
        return page.fields().stream()
                .anyMatch(field -> field.label().cell() == cell
                        && field.label().use().keys().contains(FactKey.HOSPITAL));
    }

    /** {@code Clearwater Hospital 清水市第四人民医院}. */
    private static boolean isForeign(String text, int end) {
        return text.substring(0, end).matches("[A-Za-z&.'() -]+");
    }

    private void take(Cell cell, int latestStart, int mostAfter, List<Found<?>> into) {
        if (cell.text().indexOf(':') >= 0) {
            return;
        }
        reader.find(cell.text())
                .filter(match -> (match.start() <= latestStart || isForeign(cell.text(), match.start()))
                        && cell.text().length() - match.end() <= mostAfter)
                .ifPresent(match -> into.add(Found.at(FactKey.HOSPITAL, match, cell.words(), reader)));
    }
}
