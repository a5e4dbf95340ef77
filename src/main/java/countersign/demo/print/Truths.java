package countersign.demo.print;

import countersign.demo.sheet.Ink;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import countersign.demo.truth.PageTruth;
import countersign.demo.truth.TrueFact;
import countersign.demo.truth.TrueLine;
import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import java.util.ArrayList;
import java.util.Comparator;

/** Tells what stands where on a picture of a sheet. */
final class Truths {

    private static final double ABOVE = 0.90;
    private static final double BELOW = 0.14;

    private final Typesetter typesetter;

    Truths(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    PageTruth of(Sheet sheet, PageId page, DocumentKind kind, Homography place) {
        var facts = new ArrayList<TrueFact>();
        var lines = new ArrayList<TrueLine>();
        for (var ink : sheet.inks()) {
            if (ink instanceof Ink.Text text && !text.words().text().isBlank()) {
                lines.add(new TrueLine(
                        text.words().text(), box(sheet, text, 0, text.words().length(), place)));
                text.words()
                        .ranges()
                        .forEach(range -> facts.add(new TrueFact(
                                range.mark().key(),
                                range.mark().value(),
                                range.mark().text(),
                                box(sheet, text, range.start(), range.end(), place))));
            }
        }
        lines.sort(Comparator.comparingDouble(line -> line.box().y()));
        return new PageTruth(page, kind, facts, lines);
    }

    private Box box(Sheet sheet, Ink.Text text, int start, int end, Homography place) {
        String words = text.words().text();
        double before = typesetter.width(text.face(), text.bold(), text.size(), words.substring(0, start));
        double width = typesetter.width(text.face(), text.bold(), text.size(), words.substring(start, end));
        return place.around(
                (text.x() + before) / sheet.width(),
                (text.baseline() - ABOVE * text.size()) / sheet.height(),
                width / sheet.width(),
                (ABOVE + BELOW) * text.size() / sheet.height());
    }
}
