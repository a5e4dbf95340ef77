package countersign.compare;

import countersign.model.page.Box;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.PageLook;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pages as readers hand them over. */
final class Papers {

    private static final String MISREAD = "0O1l日目曰8B35人入己已未末大太";

    private Papers() {}

    static Transcript page(String file, List<String> lines) {
        return page(file, lines, PageLook.NONE);
    }

    static Transcript page(String file, List<String> lines, PageLook look) {
        var read = new ArrayList<TextLine>();
        for (int i = 0; i < lines.size(); i++) {
            double top = (double) i / (lines.size() + 1);
            if (!lines.get(i).isBlank()) {
                read.add(TextLine.of(lines.get(i)
                        .codePoints()
                        .mapToObj(c -> new Glyph(Character.toString(c), new Box(0.1, top, 0.8, 0.01), 0.98))
                        .toList()));
            }
        }
        return new Transcript(new PageId(file, 1), 1654, 2339, Reading.PPOCR, read, look);
    }

    static PagePrint print(List<String> lines, String... reports) {
        return PagePrints.of(page("documents/01.jpg", lines), List.of(reports));
    }

    /** The same sheet read from another scan: of each hundred characters so many are taken for others. */
    static List<String> misread(List<String> lines, double ofHundred, long seed) {
        var random = new Random(seed);
        return lines.stream()
                .map(line -> line.codePoints()
                        .map(c -> random.nextDouble() * 100 < ofHundred
                                ? MISREAD.charAt(random.nextInt(MISREAD.length()))
                                : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }
}
