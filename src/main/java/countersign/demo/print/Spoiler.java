package countersign.demo.print;

import countersign.demo.sheet.Sheet;
import java.awt.geom.Point2D;
import java.util.Random;

/** Does to a printed sheet what scanners, copiers, telephones and telefax do. */
final class Spoiler {

    private static final int WHITE = 0xffffff;

    private final Painter painter;

    Spoiler(Painter painter) {
        this.painter = painter;
    }

    /** As printed. */
    Picture clean(Sheet sheet, double dpi) {
        return new Picture(painter.paint(sheet, dpi), Homography.SAME, dpi);
    }

    /** A scanner's picture. */
    Picture scan(Sheet sheet, double dpi, boolean grey, Random random) {
        var print = painter.paint(sheet, dpi);
        double skew = (random.nextDouble() - 0.5) * 2.6;
        var place = Homography.turned(skew, print.getWidth(), print.getHeight());
        int bed = 0xe6e6e4;
        var image = new Warp(print).onto(print.getWidth(), print.getHeight(), place, (x, y) -> bed);
        var tone = new Toner(
                random, grey ? 0xf4f4f4 : paper(random), 30 + random.nextInt(40), 2 + random.nextDouble() * 4);
        tone.lay(image, new Light(random, 0.10, random.nextInt(3) == 0 ? 0.10 : 0), grey);
        return new Picture(image, place, dpi);
    }

    /** A copy of a copy. */
    Picture hardScan(Sheet sheet, double dpi, Random random) {
        var print = painter.paint(sheet, dpi);
        double skew = (random.nextDouble() - 0.5) * 5;
        var place = Homography.turned(skew, print.getWidth(), print.getHeight());
        var image = new Warp(print).onto(print.getWidth(), print.getHeight(), place, (x, y) -> 0x707070);
        new Toner(random, 0xf0f0f0, 0, 9).lay(image, new Light(random, 0.16, 0), true);
        new Copier(random).copy(image);
        return new Picture(image, place, dpi);
    }

    /** A telephone's picture on a desk. */
    Picture photo(Sheet sheet, int width, Random random) {
        double dpi = width * 0.9 / (sheet.width() / 72);
        var print = painter.paint(sheet, dpi);
        int height = (int) Math.round(width * sheet.height() / sheet.width() * 1.02);
        var place = Homography.ofCorners(
                corner(0.05, 0.04, random),
                corner(0.95, 0.04, random),
                corner(0.95, 0.96, random),
                corner(0.05, 0.96, random));
        int desk = random.nextInt(3);
        var grain = new Grain(random.nextLong());
        var image = new Warp(print).onto(width, height, place, (x, y) -> desk(desk, x, y, grain));
        new Toner(random, paper(random), 25, 4 + random.nextDouble() * 2)
                .lay(image, new Light(random, 0.35, 0.22), false);
        return new Picture(Blur.soften(image), place, dpi);
    }

    /** One bit a pixel; with {@code coarse} lines half as many rows as columns would ask for. */
    Picture fax(Sheet sheet, boolean coarse, Random random) {
        double across = 204;
        var print = painter.paint(sheet, across, coarse ? 98 : 196);
        double skew = (random.nextDouble() - 0.5) * 1.2;
        var place = Homography.turned(skew, print.getWidth(), print.getHeight());
        var image = new Warp(print).onto(print.getWidth(), print.getHeight(), place, (x, y) -> WHITE);
        return new Picture(Bilevel.of(image, 150 + random.nextInt(30), 26, random), place, across);
    }

    /** One bit a pixel from a good scanner. */
    Picture bilevelScan(Sheet sheet, double dpi, Random random) {
        var print = painter.paint(sheet, dpi);
        double skew = (random.nextDouble() - 0.5) * 1.8;
        var place = Homography.turned(skew, print.getWidth(), print.getHeight());
        var image = new Warp(print).onto(print.getWidth(), print.getHeight(), place, (x, y) -> WHITE);
        return new Picture(Bilevel.of(image, 160, 12, random), place, dpi);
    }

    private static Point2D corner(double x, double y, Random random) {
        return new Point2D.Double(x + (random.nextDouble() - 0.5) * 0.06, y + (random.nextDouble() - 0.5) * 0.05);
    }

    private static int paper(Random random) {
        int[] papers = {0xfbfaf4, 0xf6f3ea, 0xf7f7f7, 0xf3f4f6, 0xfaf6ee};
        return papers[random.nextInt(papers.length)];
    }

    private static int desk(int kind, int x, int y, Grain grain) {
        double wave = Math.sin((x + 9 * Math.sin(y / 140.0)) / (kind == 0 ? 3.1 : 7.7)) * 7 + grain.next() * 5;
        int base = kind == 0 ? 0x6b5440 : kind == 1 ? 0x474b50 : 0x8e7658;
        return shade(base, 1 + wave / 100);
    }

    private static int shade(int colour, double factor) {
        int red = Math.min(255, (int) ((colour >> 16 & 255) * factor));
        int green = Math.min(255, (int) ((colour >> 8 & 255) * factor));
        int blue = Math.min(255, (int) ((colour & 255) * factor));
        return red << 16 | green << 8 | blue;
    }
}
