package countersign.ui.documents;

import countersign.model.adjudication.Severity;
import countersign.model.page.Document;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.DocumentGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of a claim's documents: groups that fold, and for each document what has been seen and found on it. */
public final class DocumentsViewModel {

    /** A row of the list. */
    public sealed interface Row {

        /** The head of a group. */
        record Head(DocumentGroup group, int pages, boolean folded) implements Row {}

        /**
         * A document.
         *
         * @param seen whether this person has had every page on screen
         * @param unread pages that could not be read
         */
        record Item(Document document, List<Severity> severities, boolean seen, int unread) implements Row {}
    }

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper seenCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<CaseView> view;
    private final Set<DocumentGroup> folded = new HashSet<>();
    private final Set<PageId> seen = new HashSet<>();

    public DocumentsViewModel(CaseView first) {
        view = new ReadOnlyObjectWrapper<>(first);
        show(first);
    }

    public void show(CaseView now) {
        view.set(now);
        pages.set(now.pages().size());
        fill();
    }

    /** The pages that have been on screen, whole. */
    public void seen(Set<PageId> pages) {
        if (!seen.equals(pages)) {
            seen.clear();
            seen.addAll(pages);
            fill();
        }
    }

    /** How many of the claim's pages those are. */
    public ReadOnlyIntegerProperty seenProperty() {
        return seenCount.getReadOnlyProperty();
    }

    public void fold(DocumentGroup group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        fill();
    }

    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    public ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CaseView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    private void fill() {
        seenCount.set((int) view.get().pages().stream().filter(seen::contains).count());
        List<Row> fresh = new ArrayList<>();
        for (DocumentGroup group : DocumentGroup.values()) {
            var documents = view.get().documents().stream()
                    .filter(document -> view.get().group(document) == group)
                    .toList();
            if (!documents.isEmpty()) {
                fresh.add(new Row.Head(
                        group, documents.stream().mapToInt(Document::pages).sum(), folded.contains(group)));
                if (!folded.contains(group)) {
                    documents.stream().map(this::item).forEach(fresh::add);
                }
            }
        }
        for (int i = 0; i < fresh.size(); i++) {
            if (i >= rows.size()) {
                rows.add(fresh.get(i));
            } else if (!rows.get(i).equals(fresh.get(i))) {
                rows.set(i, fresh.get(i));
            }
        }
        rows.remove(fresh.size(), rows.size());
    }

    private Row.Item item(Document document) {
        var all = CaseView.pagesOf(document);
        return new Row.Item(
                document,
                view.get().severities(document),
                seen.containsAll(all),
                view.get().reading().isPresent()
                        ? 0
                        : Math.max(0, document.pages() - document.transcripts().size()));
    }
}
