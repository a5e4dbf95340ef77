package countersign.worker;

import countersign.imaging.PageImage;
import countersign.imaging.file.DocumentFile;
import countersign.imaging.file.PageContent;
import countersign.imaging.file.UndecodableException;
import countersign.model.page.PageLook;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.ocr.qr.QrReader;
import countersign.ocr.script.Scripts;
import countersign.ocr.ticks.Arrows;
import countersign.ocr.ticks.TickBoxes;
import countersign.reading.Answer;
import countersign.reading.Bytes;
import countersign.reading.Request;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open document and what is done with it, request by request. */
final class WorkerDesk {

    private static final int TILE_BYTES = 1 << 20;
    /** Small print is read well on a page of so many pixels. */
    private static final int COMPARED_SIDE = 2_400;

    private final Readers readers;
    private final DataOutputStream answers;
    private final QrReader codes = new QrReader();
    private @Nullable DocumentFile document;
    private @Nullable KeptPage kept;
    private @Nullable KeptPage drawn;

    WorkerDesk(Readers readers, DataOutputStream answers) {
        this.readers = readers;
        this.answers = answers;
    }

    void hello() throws IOException {
        new Answer.Hello(readers.firstEdition(), readers.secondEdition(), readers.secondAbsent()).write(answers);
    }

    /** Trouble with the document is an answer like any other; only a broken pipe ends the worker. */
    void answer(Request request) throws IOException {
        try {
            if (request instanceof Request.Open open) {
                open(open.document());
            } else if (request instanceof Request.Read read) {
                read(read.page());
            } else if (request instanceof Request.ReadAgain again) {
                readAgain(again);
            } else if (request instanceof Request.Show show) {
                show(show);
            } else if (request instanceof Request.Copy copy) {
                new PageCopying(answers).copy(document(copy.page()).source(copy.page()));
            }
        } catch (UndecodableException e) {
            new Answer.Trouble(e.code(), e.arguments()).write(answers);
        } catch (StackOverflowError e) {
            new Answer.Trouble("doc-too-complex", List.of()).write(answers);
        } catch (RuntimeException e) {
            new Answer.Trouble("reader-failed", List.of()).write(answers);
        }
    }

    private void open(Bytes bytes) throws IOException, UndecodableException {
        if (document != null) {
            document.close();
        }
        document = null;
        kept = null;
        drawn = null;
        var opened = DocumentFile.open(bytes.array());
        document = opened;
        new Answer.Opened(opened.pages()).write(answers);
    }

    private void read(int page) throws IOException, UndecodableException {
        kept = null; // before the next takes its room
        drawn = null;
        var content = document(page).content(page);
        if (content instanceof PageContent.Text text) {
            new Answer.Decoded(Tidy.side(text.width()), Tidy.side(text.height())).write(answers);
            text(page, text);
        } else if (content instanceof PageContent.Mixed mixed) {
            decoded(mixed.image());
            mixed(page, mixed);
        } else if (content instanceof PageContent.Picture picture) {
            decoded(picture.image());
            picture(page, picture.image(), picture.layer());
        }
    }

    private void picture(int page, PageImage image, PageContent.Layer layer) throws IOException {
        var read = readers.first().read(image);
        var upright = image.turned(read.turnedClockwise());
        kept = new KeptPage(page, read.turnedClockwise(), upright);
        var lines = readers.hasSecond() && !layer.lines().isEmpty() && layer.turnedClockwise() == read.turnedClockwise()
                ? layers().compared(read.lines(), layer.lines(), upright)
                : read.lines();
        new Answer.PageRead(
                        read.turnedClockwise(),
                        Tidy.side(read.width()),
                        Tidy.side(read.height()),
                        Reading.PPOCR,
                        Tidy.lines(withCodes(Scripts.told(lines, upright), upright)),
                        Looks.of(upright, read.lines()))
                .write(answers);
    }

    /** Text is used as it is where its page shows it; where it shows something else all over, the page is read. */
    private void text(int page, PageContent.Text text) throws IOException, UndecodableException {
        var lines = Optional.of(text.lines());
        var look = PageLook.NONE;
        var image = comparable(text) ? drawn(page) : Optional.<PageImage>empty();
        if (image.isPresent()) {
            var upright = image.get().turned(text.turnedClockwise());
            drawn = new KeptPage(page, text.turnedClockwise(), upright);
            lines = layers().compared(text.lines(), upright);
            if (lines.isEmpty()) {
                picture(page, image.get(), new PageContent.Layer(0, List.of()));
                return;
            }
            look = Looks.ofDrawn(upright, text.lines());
            lines = Optional.of(withCodes(lines.get(), upright));
        }
        new Answer.PageRead(
                        text.turnedClockwise(),
                        Tidy.side(text.width()),
                        Tidy.side(text.height()),
                        Reading.TEXT_LAYER,
                        Tidy.lines(lines.get()),
                        look)
                .write(answers);
    }

    private boolean comparable(PageContent.Text text) {
        return text.drawnAsMeant() && !text.lines().isEmpty() && readers.hasSecond();
    }

    /** Empty where some ornament cannot be drawn: the text is there nevertheless. */
    private Optional<PageImage> drawn(int page) {
        try {
            return Optional.of(document(page).picture(page, COMPARED_SIDE));
        } catch (UndecodableException e) {
            return Optional.empty();
        }
    }

    private void mixed(int page, PageContent.Mixed mixed) throws IOException {
        var image = mixed.image();
        var text = comparable(mixed.text())
                ? layers().compared(mixed.text().lines(), image)
                : Optional.of(mixed.text().lines());
        if (text.isEmpty()) {
            picture(page, image, new PageContent.Layer(0, List.of()));
            return;
        }
        kept = new KeptPage(page, 0, image);
        var read = new RegionReading(readers.first()).read(Layers.asSeen(text.get()), image, mixed.regions());
        new Answer.PageRead(
                        0,
                        image.width(),
                        image.height(),
                        Reading.PPOCR,
                        Tidy.lines(withCodes(Scripts.told(read, image), image)),
                        Looks.ofDrawn(image, read))
                .write(answers);
    }

    private List<TextLine> withCodes(List<TextLine> lines, PageImage upright) {
        var all = new ArrayList<>(Arrows.with(TickBoxes.in(upright, lines), upright));
        all.addAll(codes.read(upright, lines));
        return all;
    }

    private Layers layers() {
        return new Layers(readers.firstOnLines(), readers.second());
    }

    private void readAgain(Request.ReadAgain again) throws IOException, UndecodableException {
        var present = kept;
        if (present == null || present.page() != again.page() || present.turned() != again.turnedClockwise()) {
            kept = null;
            var image = document(again.page()).picture(again.page(), Integer.MAX_VALUE);
            present = new KeptPage(again.page(), again.turnedClockwise(), image.turned(again.turnedClockwise()));
            kept = present;
        }
        var image = present.upright();
        var second = readers.second();
        var readings = again.lines().stream()
                .map(line -> Tidy.reading(named(image, line, second.read(image, line), again.names())))
                .toList();
        new Answer.SecondRead(readings).write(answers);
    }

    private Reading named(PageImage image, TextLine line, Reading second, List<String> names) {
        return names.isEmpty() ? second : readers.names().heard(image, line, second, names);
    }

    private void show(Request.Show show) throws IOException, UndecodableException {
        var image = upright(show).within(show.maxSide());
        new Answer.Canvas(image.width(), image.height()).write(answers);
        int rows = Math.max(1, TILE_BYTES / (3 * image.width()));
        for (int top = 0; top < image.height(); top += rows) {
            int height = Math.min(rows, image.height() - top);
            new Answer.Tile(0, top, image.width(), height, Tidy.rgb(image, top, height)).write(answers);
        }
        new Answer.Done().write(answers);
    }

    /** A page that was read just now need not be decoded again for a picture in no more pixels. */
    private PageImage upright(Request.Show show) throws IOException, UndecodableException {
        for (var present : Arrays.asList(kept, drawn)) {
            if (present != null
                    && present.page() == show.page()
                    && present.turned() == show.turnedClockwise()
                    && Math.max(present.upright().width(), present.upright().height()) >= show.maxSide()) {
                return present.upright();
            }
        }
        return document(show.page()).picture(show.page(), show.maxSide()).turned(show.turnedClockwise());
    }

    private void decoded(PageImage image) throws IOException {
        new Answer.Decoded(Tidy.side(image.width()), Tidy.side(image.height())).write(answers);
    }

    private DocumentFile document(int page) throws UndecodableException {
        if (document == null || page > document.pages()) {
            throw new UndecodableException("reader-failed");
        }
        return document;
    }

    /** The page that was read last, which the second reader is likely to be asked about. */
    private record KeptPage(int page, int turned, PageImage upright) {}
}
