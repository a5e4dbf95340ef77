package countersign.ui.viewer;

import countersign.model.page.Box;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.ui.kit.CaseView;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Finds words on the pages of a claim; width, case and blanks make no difference. */
public final class FindViewModel {

    /** Where the words stand. */
    private record Hit(PageId page, Box place) {}

    private final ViewerViewModel viewer;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private List<Hit> hits = List.of();

    public FindViewModel(ViewerViewModel viewer) {
        this.viewer = viewer;
        query.addListener((o, before, now) -> find());
    }

    public StringProperty queryProperty() {
        return query;
    }

    /** Which hit is shown, from 1; 0 while there is none. */
    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** @param by 1 for the next hit, −1 for the one before; after the last comes the first */
    public void step(int by) {
        if (!hits.isEmpty()) {
            show(Math.floorMod(at.get() - 1 + by, hits.size()));
        }
    }

    private void find() {
        var view = viewer.viewProperty().get();
        var wanted = plain(query.get());
        hits = wanted.isEmpty() ? List.of() : hits(view, wanted);
        count.set(hits.size());
        at.set(0);
        if (!hits.isEmpty()) {
            var pages = view.pages();
            int here = viewer.page().map(pages::indexOf).orElse(0);
            int first = 0;
            while (first < hits.size() && pages.indexOf(hits.get(first).page()) < here) {
                first++;
            }
            show(first % hits.size());
        }
    }

    private void show(int hit) {
        at.set(hit + 1);
        viewer.choose(hits.get(hit).page(), hits.get(hit).place());
    }

    private static List<Hit> hits(CaseView view, String wanted) {
        var hits = new ArrayList<Hit>();
        for (PageId page : view.pages()) {
            view.transcript(page).ifPresent(read -> read.lines().forEach(line -> add(hits, page, line, wanted)));
        }
        return List.copyOf(hits);
    }

    private static void add(List<Hit> hits, PageId page, TextLine line, String wanted) {
        var text = new StringBuilder();
        var glyphs = new ArrayList<Integer>();
        for (int i = 0; i < line.glyphs().size(); i++) {
            var glyph = plain(line.glyphs().get(i).text());
            text.append(glyph);
            for (int k = 0; k < glyph.length(); k++) {
                glyphs.add(i);
            }
        }
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            hits.add(new Hit(page, line.boxOf(glyphs.get(at), glyphs.get(at + wanted.length() - 1) + 1)));
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
