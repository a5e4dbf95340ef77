package countersign.bench;

import countersign.demo.GeneratedPage;
import countersign.demo.Level;
import countersign.demo.PageGenerator;
import countersign.imaging.file.DocumentFile;
import countersign.model.page.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pages that the demo generator makes of a seed, the same number of every level. */
final class GeneratedPages {

    private static final int FULL_SIZE = 10_000;

    /** Names with characters that registers of persons hold, and half of which PP-OCRv4 does not know. */
    private static final List<String> RARE = List.of(
            "陈旻", "林翀", "周弢", "郑禛", "许赟", "沈皞", "韩骕", "唐湉", "曹浛", "董喆", "萧煊", "程堃", "傅玥", "曾琰", "彭昇", "吕祎", "苏弘旻",
            "卢亦翀", "蒋龑", "魏翊");

    private final Path folder;
    private long seed;
    private final PageGenerator generator = new PageGenerator();

    GeneratedPages(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** @param each how many of each level; of fax, of each resolution */
    List<BenchPage> make(int each) throws Exception {
        var pages = new ArrayList<BenchPage>();
        var kinds = PageGenerator.kinds();
        for (var level : Level.values()) {
            int fine = 0;
            int coarse = 0;
            for (int i = 0; level == Level.FAX ? fine < each || coarse < each : i < each; i++) {
                var kind = kinds.get(i % kinds.size());
                var name = i % 5 == 0 ? Optional.of(RARE.get((int) (seed % RARE.size()))) : Optional.<String>empty();
                var made = generator.make(seed++, level, kind, name);
                if (level == Level.FAX) {
                    boolean isCoarse = DocumentFile.open(made.bytes())
                                    .picture(1, FULL_SIZE)
                                    .pixelHeight()
                            > 1.5;
                    if ((isCoarse ? coarse : fine) < each) {
                        pages.add(page(made, kind, isCoarse ? "fax standard" : "fax fine", 0));
                    }
                    coarse += isCoarse ? 1 : 0;
                    fine += isCoarse ? 0 : 1;
                } else {
                    int turn = level == Level.PHOTO && i % 2 == 1 ? 90 * (1 + i / 2 % 3) : 0;
                    pages.add(page(
                            made, kind, level.name().toLowerCase(Locale.ROOT).replace('_', ' '), turn));
                }
            }
        }
        return pages;
    }

    private BenchPage page(GeneratedPage made, DocumentKind kind, String group, int turn) throws IOException {
        String name = group.replace(' ', '-') + "-" + kind.id() + "-" + seed;
        Path file = folder.resolve(name + "." + (turn == 0 ? made.extension() : "png"));
        if (turn == 0) {
            Files.write(file, made.bytes());
        } else {
            ImageIO.write(turned(ImageIO.read(new ByteArrayInputStream(made.bytes())), turn), "png", file.toFile());
        }
        file.toFile().deleteOnExit();
        var truth = made.truth();
        return new BenchPage(
                group,
                name,
                file,
                truth.lines().stream().map(line -> line.text()).toList(),
                truth.facts().stream()
                        .map(fact -> new TrueValue(fact.key(), fact.value(), fact.text(), fact.box()))
                        .toList());
    }

    /** As somebody held the telephone. */
    private static BufferedImage turned(BufferedImage picture, int degrees) {
        boolean across = degrees % 180 != 0;
        int width = across ? picture.getHeight() : picture.getWidth();
        int height = across ? picture.getWidth() : picture.getHeight();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = turned.createGraphics();
        g.translate(width / 2.0, height / 2.0);
        g.rotate(Math.toRadians(degrees));
        g.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        g.drawImage(picture, 0, 0, null);
        g.dispose();
        return turned;
    }
}
