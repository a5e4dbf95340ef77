package countersign.ui.shell.opinion;

import countersign.annotation.CommentedPdf;
import countersign.annotation.Sheet;
import countersign.annotation.Xfdf;
import countersign.json.WebAnnotationJson;
import countersign.model.opinion.Annotation;
import countersign.model.page.PageId;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Desk;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
import countersign.ui.kit.PagePicture;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Hands marks to other programs and takes theirs: of the whole claim, or over the document on screen. */
final class MarkExchange {

    private final Desk desk;
    private final String person;

    /** @param person who has drawn them */
    MarkExchange(Desk desk, String person) {
        this.desk = desk;
        this.person = person;
    }

    /** All marks as Web Annotations. */
    void exportJson(OpenQuestion open, @Nullable Window window) {
        var file = chooser("*.jsonld", number(open) + ".jsonld").showSaveDialog(window);
        if (file != null) {
            var marks = open.model().marks().marksProperty().get();
            var number = number(open);
            var claim = open.claim();
            run("opinion.exported", () -> {
                write(
                        file.toPath(),
                        WebAnnotationJson.write(
                                claim, number, marks, person, desk.clock().instant()));
                return marks.size();
            });
        }
    }

    /** The document on screen with its marks as comments. */
    void exportPdf(OpenQuestion open, @Nullable Window window) {
        open.model().page().ifPresent(page -> {
            var name = number(open) + "-" + base(page.file()) + ".pdf";
            File file = chooser("*.pdf", name).showSaveDialog(window);
            if (file != null) {
                exportPdf(open, page, file.toPath());
            }
        });
    }

    void exportPdf(OpenQuestion open, PageId page, Path file) {
        var marks = open.model().marks().marksProperty().get();
        var pages = pages(open.model().viewProperty().get(), page);
        run("opinion.exported", () -> {
            try (var pdf = new CommentedPdf(person, desk.clock().instant())) {
                for (PageId each : pages) {
                    var picture = open.shelf().full(each).join();
                    pdf.add(sheet(each, picture), image(picture), marks);
                }
                try (var out = Files.newOutputStream(file)) {
                    pdf.write(out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return (int)
                    marks.stream().filter(mark -> pages.contains(mark.page())).count();
        });
    }

    /** Marks that another program put over the PDF of the document on screen. */
    void importXfdf(OpenQuestion open, @Nullable Window window) {
        open.model().page().ifPresent(page -> {
            var file = chooser("*.xfdf", "").showOpenDialog(window);
            if (file != null) {
                importXfdf(open, page, file.toPath());
            }
        });
    }

    void importXfdf(OpenQuestion open, PageId page, Path file) {
        var view = open.model().viewProperty().get();
        CompletableFuture.supplyAsync(() -> read(file, sheets(open, view, page)), desk.background())
                .whenCompleteAsync((marks, failure) -> taken(open, marks), desk.screen());
    }

    private void taken(OpenQuestion open, @Nullable List<Annotation> marks) {
        var texts = desk.wording().now();
        if (marks == null) {
            desk.notices()
                    .show(new Notice(
                            Kind.ERROR, texts.of("opinion.not-imported"), texts.of("opinion.not-imported.how")));
        } else {
            open.model().marks().add(marks);
            desk.notices()
                    .show(new Notice(
                            Kind.RECORDED,
                            texts.of("opinion.imported", marks.size()),
                            texts.of("opinion.imported.detail")));
        }
    }

    private static List<Annotation> read(Path file, List<Sheet> sheets) {
        try (var in = Files.newInputStream(file)) {
            return Xfdf.read(in, sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sheet> sheets(OpenQuestion open, CaseView view, PageId page) {
        return pages(view, page).stream()
                .map(each -> sheet(each, open.shelf().full(each).join()))
                .toList();
    }

    private static List<PageId> pages(CaseView view, PageId page) {
        return view.document(page.file()).map(CaseView::pagesOf).orElse(List.of(page));
    }

    private static Sheet sheet(PageId page, PagePicture picture) {
        return new Sheet(page, (double) picture.height() / picture.width());
    }

    private static BufferedImage image(PagePicture picture) {
        var image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.pixels(), 0, picture.width());
        return image;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String done, Supplier<Integer> work) {
        CompletableFuture.supplyAsync(work, desk.background())
                .whenCompleteAsync(
                        (marks, failure) -> {
                            var texts = desk.wording().now();
                            desk.notices()
                                    .show(
                                            marks == null
                                                    ? new Notice(
                                                            Kind.ERROR,
                                                            texts.of("opinion.not-exported"),
                                                            texts.of("opinion.not-exported.how"))
                                                    : new Notice(
                                                            Kind.RECORDED,
                                                            texts.of(done, marks),
                                                            texts.of("opinion.exported.detail")));
                        },
                        desk.screen());
    }

    private static FileChooser chooser(String pattern, String name) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern.substring(2), pattern));
        if (!name.isEmpty()) {
            chooser.setInitialFileName(name);
        }
        return chooser;
    }

    private static String number(OpenQuestion open) {
        return open.model().viewProperty().get().state().summary().number();
    }

    private static String base(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
