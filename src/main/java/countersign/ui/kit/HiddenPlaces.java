package countersign.ui.kit;

import countersign.model.page.Box;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.review.Masking;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the numbers stand that were masked in a claim's transcripts: its pages' pictures are painted over there. */
public final class HiddenPlaces {

    /** Nothing on them matters to an advisor; one whose number was not found is hidden whole. */
    private static final Set<DocumentKind> CARDS = Set.of(DocumentKind.BANK_CARD, DocumentKind.IDENTITY_CARD);

    private static final double AROUND = 0.15;

    private final CaseView view;

    public HiddenPlaces(CaseView masked) {
        view = masked;
    }

    public List<Box> on(PageId page) {
        var places = view.transcript(page).map(HiddenPlaces::of).orElse(List.of());
        boolean card = view.document(page.file())
                .filter(document -> CARDS.contains(document.kind()))
                .isPresent();
        return card && places.isEmpty() ? List.of(Box.PAGE) : places;
    }

    private static List<Box> of(Transcript page) {
        var places = new ArrayList<Box>();
        for (TextLine line : page.lines()) {
            int first = -1;
            int last = -1;
            for (int i = 0; i < line.glyphs().size(); i++) {
                if (line.glyphs().get(i).text().charAt(0) == Masking.HIDDEN) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (last - first >= 3) {
                places.add(wider(line.boxOf(first, last + 1)));
            }
        }
        return places;
    }

    private static Box wider(Box box) {
        double pad = box.height() * AROUND;
        return new Box(box.x(), box.y() - pad, box.width(), box.height() + 2 * pad);
    }
}
