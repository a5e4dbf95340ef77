package countersign.ui.review;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import countersign.ui.kit.PagePicture;
import countersign.ui.kit.PagePictures;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Prints transcripts, so that what is drawn on a page stands exactly where its transcript says. */
public final class PrintedPages implements PagePictures {

    private static final int WIDTH = 877;
    private static final int HEIGHT = 1240;
    private static final double GLYPH = 0.0185;

    private final Map<PageId, Transcript> pages = new ConcurrentHashMap<>();

    /** A page with those lines below one another; “~” before a line makes its characters unsure. */
    public Transcript print(PageId page, String... lines) {
        var printed = new ArrayList<TextLine>();
        double y = 0.08;
        for (String line : lines) {
            if (!line.isEmpty()) {
                printed.add(line(line, y));
            }
            y += 0.032;
        }
        var transcript = new Transcript(page, WIDTH, HEIGHT, "ppocr", printed);
        pages.put(page, transcript);
        return transcript;
    }

    private static TextLine line(String line, double y) {
        boolean unsure = line.startsWith("~");
        var glyphs = new ArrayList<Glyph>();
        double x = 0.12;
        for (char letter : (unsure ? line.substring(1) : line).toCharArray()) {
            double width = letter < 0x2E80 ? GLYPH / 2 : GLYPH;
            if (letter != ' ') {
                glyphs.add(new Glyph(String.valueOf(letter), new Box(x, y, width, GLYPH * 0.72), unsure ? 0.6 : 0.98));
            }
            x += width;
        }
        return TextLine.of(glyphs);
    }

    /** The place of those words on the page. */
    public static Box find(Transcript transcript, String words) {
        for (TextLine line : transcript.lines()) {
            int at = line.text().indexOf(words);
            if (at >= 0) {
                return line.boxOf(at, at + words.length());
            }
        }
        throw new IllegalArgumentException(words);
    }

    @Override
    public CompletableFuture<PagePicture> picture(PageId page, int maxSide) {
        var transcript = pages.get(page);
        return transcript == null
                ? CompletableFuture.failedFuture(new IllegalStateException("cannot be shown"))
                : CompletableFuture.supplyAsync(() -> draw(transcript, maxSide));
    }

    private static PagePicture draw(Transcript transcript, int maxSide) {
        double scale = Math.min(1, (double) maxSide / HEIGHT);
        int width = (int) Math.round(WIDTH * scale);
        int height = (int) Math.round(HEIGHT * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(252, 251, 246));
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(30, 30, 34));
        g.setFont(new Font("Noto Serif CJK SC", Font.PLAIN, (int) (GLYPH * width)));
        for (TextLine line : transcript.lines()) {
            for (Glyph glyph : line.glyphs()) {
                g.drawString(glyph.text(), (float) (glyph.box().x() * width), (float)
                        (glyph.box().bottom() * height - 0.1 * GLYPH * height));
            }
        }
        g.dispose();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return new PagePicture(width, height, pixels);
    }

    static List<Glyph> glyphs(Transcript transcript) {
        return transcript.lines().stream()
                .flatMap(line -> line.glyphs().stream())
                .toList();
    }
}
