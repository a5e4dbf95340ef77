package countersign.ocr.ppocr;

import countersign.imaging.PageImage;
import countersign.imaging.Stripe;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.ocr.KeptWork;
import countersign.ocr.LineReader;
import countersign.ocr.PageReader;
import countersign.ocr.PageReading;
import countersign.ocr.network.LeanNetwork;
import countersign.ocr.rare.RareCharacters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads pages with PP-OCRv4: finds the lines, turns the page upright, reads each line along its bends. */
public final class PpOcrReader implements PageReader, LineReader {

    /** Frames and folds that run down a page are taken for lettering otherwise. */
    private static final double SURE_ON_ITS_SIDE = 0.85;

    /** A single arrow, digit or sign may be small in its band; it is looked at more closely. */
    private static final double SINGLE = 1.6;

    private static final double TIGHT = 0.7;
    private static final double WELL_READ = 0.8;

    /** Of the confidence of a character. */
    private static final double HARDLY = 0.03;

    /** A band is a little higher than the print in it. */
    private static final double ROOM = 1.2;

    private final LineFinder finder;
    private final Recognizer recognizer;
    private final Orientation orientation;
    private final Set<String> known;
    private final UnknownCharacters unknown;

    public PpOcrReader(Models models) {
        this(models, KeptWork.none());
    }

    /** @param kept where rewritten networks and drawn characters are found again */
    public PpOcrReader(Models models, KeptWork kept) {
        finder = new LineFinder(kept.made("detection", () -> LeanNetwork.of(models.detection())));
        recognizer = new Recognizer(
                kept.made("recognition", () -> LeanNetwork.inEightBits(models.recognition())), models.characters());
        orientation = new Orientation(recognizer);
        known = Set.copyOf(recognizer.characters());
        unknown = new UnknownCharacters(new RareCharacters(this::knows, kept), recognizer);
    }

    @Override
    public PageReading read(PageImage page) {
        var shown = page.squared();
        int turned = 0;
        var layout = finder.find(shown);
        if (layout.sideways()) {
            turned = 90;
            shown = shown.turned(90);
            layout = finder.find(shown);
        }
        var sheet = sheet(shown, layout);
        if (sheet.look().upsideDown()) {
            turned += 180;
            shown = shown.turned(180);
            sheet = sheet(shown, finder.find(shown));
        }
        return new PageReading(
                turned,
                shown.width(),
                shown.height(),
                Glyphs.lines(ReadingOrder.rows(told(sheet), sheet.layout().tracer()), shown));
    }

    /**
     * A page as it is read, and what a first look at some of its lines has given.
     *
     * @param layout of the page without its seals; as it is where it has none
     * @param found of the page as it is
     */
    private record Sheet(Inks ink, Layout layout, Layout found, Orientation.Look look) {}

    private Sheet sheet(PageImage page, Layout found) {
        var ink = Inks.of(page);
        var layout = ink.hasSeals() ? finder.without(ink, found) : found;
        return new Sheet(ink, layout, found, orientation.look(page, found));
    }

    /** Reads a line that lies level, such as those of a PDF. */
    @Override
    public Reading read(PageImage upright, TextLine line) {
        double height = line.box().height() * upright.height();
        double left = line.box().x() * upright.width() - height / 4;
        double length = line.box().width() * upright.width() + height / 2;
        double middle = line.box().centreY() * upright.height();
        var read = recognizer.read(upright, new Stripe(left, middle, 0, length, height * ROOM, new double[2]));
        var text = new StringBuilder();
        read.signs().forEach(sign -> text.append(sign.text()));
        return new Reading(Reading.PPOCR, text.toString(), read.confidence());
    }

    private List<Read> told(Sheet sheet) {
        var page = sheet.ink().page();
        return reads(sheet).stream().map(read -> unknown.told(read, page)).toList();
    }

    private List<Read> reads(Sheet sheet) {
        var ink = sheet.ink();
        var reads = new ArrayList<Read>();
        if (ink.hasSeals()) {
            for (var place :
                    Alternatives.of(sheet.found().across(), sheet.layout().across())) {
                reads.addAll(reads(sheet, place));
            }
        } else {
            reads.addAll(reads(sheet, sheet.found().across()));
        }
        for (Stripe stripe : sheet.layout().down()) {
            var read = surer(recognizer.read(ink.page(), stripe), recognizer.read(ink.page(), stripe.reversed()));
            if (read.confidence() > SURE_ON_ITS_SIDE && read.signs().size() > 1) {
                reads.add(read);
            }
        }
        return reads;
    }

    /** Lines that no seal touches are read as they were found; of others, whichever give more that is sure. */
    private List<Read> reads(Sheet sheet, Alternatives place) {
        boolean touched = place.sealed().stream().anyMatch(sheet.ink()::sealed);
        if (place.cleared().isEmpty() || !touched && !place.sealed().isEmpty()) {
            return reads(sheet, place.sealed());
        }
        var sealed = place.sealed().stream().map(stripe -> plain(sheet, stripe)).toList();
        var cleared = reads(sheet, place.cleared());
        return isBetter(sealed, cleared) ? sealed : cleared;
    }

    /** What is read without a seal is trusted, unless more was read with it, and hardly less surely. */
    private static boolean isBetter(List<Read> sealed, List<Read> cleared) {
        double more = worth(sealed) - worth(cleared);
        return more > 0 && worth(sealed) / length(sealed) > worth(cleared) / length(cleared) - HARDLY;
    }

    private static double worth(List<Read> reads) {
        return reads.stream().mapToDouble(Read::worth).sum();
    }

    /** In characters. */
    private static int length(List<Read> reads) {
        return Math.max(1, reads.stream().mapToInt(read -> read.signs().size()).sum());
    }

    private List<Read> reads(Sheet sheet, List<Stripe> stripes) {
        return stripes.stream()
                .map(stripe -> best(sheet.ink(), stripe, plain(sheet, stripe)))
                .toList();
    }

    /** A line on the page as it is. */
    private Read plain(Sheet sheet, Stripe stripe) {
        var known = sheet.look().reads().get(stripe);
        return known == null ? recognizer.read(sheet.ink().page(), stripe) : known;
    }

    /** The surest of what can be made of a line: as it is, without seals, from its other end. */
    private Read best(Inks ink, Stripe stripe, Read first) {
        var read = first;
        if (ink.sealed(stripe)) {
            var without = recognizer.read(ink.withoutSeals(), stripe);
            read = isBetter(List.of(read), List.of(without)) ? read : without;
        }
        if (stripe.length() < SINGLE * stripe.height() && read.confidence() < WELL_READ) {
            read = surer(read, recognizer.read(ink.page(), stripe.slimmer(TIGHT)));
        }
        return orientation.doubtful(read) ? surer(read, recognizer.read(ink.page(), stripe.reversed())) : read;
    }

    private static Read surer(Read one, Read other) {
        return other.confidence() > one.confidence() ? other : one;
    }

    /** Whether a character is one of those that the network can tell; what is printed otherwise it takes for one of these. */
    public boolean knows(int codePoint) {
        return known.contains(Character.toString(codePoint));
    }

    /** How long the networks alone have run; what reading takes beyond that is this program's own. */
    public Duration inference() {
        return finder.busy().plus(recognizer.busy());
    }

    @Override
    public void close() {
        finder.close();
        recognizer.close();
    }
}
