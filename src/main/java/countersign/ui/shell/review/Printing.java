package countersign.ui.shell.review;

import countersign.export.ReportPdf;
import countersign.model.page.PageId;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
import countersign.ui.kit.PageShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Writes the open claim to a PDF, which any program prints, and notes in its journal that it was. */
final class Printing {

    private final Desk desk;

    Printing(Desk desk) {
        this.desk = desk;
    }

    /** Asks where to, then writes behind, with those pages whole. */
    void print(OpenClaim open, List<PageId> pages, @Nullable Window window) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("pdf", "*.pdf"));
        chooser.setInitialFileName(open.view().state().summary().number() + ".pdf");
        var file = chooser.showSaveDialog(window);
        if (file != null) {
            print(open, pages, file.toPath());
        }
    }

    /** Completes once it is written, or could not be; says so. */
    CompletableFuture<Void> print(OpenClaim open, List<PageId> pages, Path file) {
        var view = open.view();
        var texts = desk.wording().now();
        return CompletableFuture.runAsync(
                        () -> write(view, texts, open.me(), pages, open.shelf(), file), desk.background())
                .handleAsync(
                        (done, failure) -> {
                            if (failure == null) {
                                open.note(texts.of("review.print.logged"));
                            }
                            desk.notices()
                                    .show(
                                            failure == null
                                                    ? new Notice(
                                                            Kind.RECORDED,
                                                            texts.of("review.print.done"),
                                                            texts.of("review.print.done.detail"))
                                                    : new Notice(
                                                            Kind.ERROR,
                                                            texts.of("review.print.failed"),
                                                            texts.of("review.print.failed.how")));
                            return null;
                        },
                        desk.screen());
    }

    private void write(CaseView view, Texts texts, String person, List<PageId> pages, PageShelf shelf, Path file) {
        var claim = view.state().summary();
        var names = desk.glossary().plan(claim.plan());
        var report = ClaimReport.of(
                view,
                texts,
                texts.language() == Language.ZH ? names.zh() : names.en(),
                person,
                desk.clock().instant(),
                desk.clock().getZone(),
                EvidenceStrips.of(view, page -> shelf.full(page).join()),
                EvidencePages.of(pages, page -> shelf.full(page).join()));
        try (var out = Files.newOutputStream(file)) {
            ReportPdf.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
