package countersign.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Words on pages are found and lead to their place, however a reader or a person wrote them. */
class PageIndexTest {

    private static final UUID CLAIM = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    private final PageIndex index = new PageIndex();

    private static Transcript page(String file, String... lines) {
        var read = new ArrayList<TextLine>();
        for (int y = 0; y < lines.length; y++) {
            var glyphs = new ArrayList<Glyph>();
            for (int x = 0; x < lines[y].length(); x++) {
                glyphs.add(new Glyph(lines[y].substring(x, x + 1), new Box(x * 0.01, y * 0.1, 0.01, 0.02), 0.99));
            }
            read.add(TextLine.of(glyphs));
        }
        return new Transcript(new PageId(file, 1), 1000, 1400, "ppocr", read);
    }

    private static List<Document> documents(Transcript... pages) {
        return Arrays.stream(pages)
                .map(page -> new Document(page.page().file(), DocumentKind.OTHER, "", 1, List.of(page)))
                .toList();
    }

    private List<String> found(String typed) {
        return index.find(Wanted.of(typed), 50).stream()
                .map(hit -> hit.page().file() + ": " + hit.words())
                .toList();
    }

    @Test
    void findsOneOrTwoCharactersAndMore() {
        index.put(CLAIM, documents(page("a", "发现右乳肿块8月余，未予重", "视，未就诊。"), page("b", "住院号：0187342")));

        assertEquals(List.of("a: 乳"), found("乳"));
        assertEquals(List.of("a: 肿块"), found("肿块"));
        assertEquals(List.of("a: 未予重视"), found("未予重视"));
        assertEquals(List.of("b: 号：0187"), found("号0187"));
        assertEquals(List.of(), found("肺癌"));
    }

    @Test
    void findsTraditionalAndMisreadForms() {
        index.put(CLAIM, documents(page("a", "診斷：右乳浸潤性導管癌"), page("b", "右乳浸润性寻管癌")));

        assertEquals(List.of("a: 浸潤性導管癌", "b: 浸润性寻管癌"), found("浸润性导管癌"));
    }

    @Test
    void forgetsWhatAClaimSaidBefore() {
        index.put(CLAIM, documents(page("a", "左乳")));
        index.put(OTHER, documents(page("c", "左乳")));
        index.put(CLAIM, documents(page("a", "右乳")));

        assertEquals(List.of("c: 左乳"), found("左乳"));
        assertEquals(2, index.size());
        index.remove(OTHER);
        assertEquals(List.of(), found("左乳"));
    }

    @Test
    void leadsToThePlaceOnThePage() {
        var page = page("a", "姓名：陈雅琴", "出院诊断：右乳浸润性导管癌");

        var box = Spots.of(Wanted.of("浸润"), page).orElseThrow();

        assertEquals(0.07, box.x(), 1e-9);
        assertEquals(0.1, box.y(), 1e-9);
        assertEquals(0.02, box.width(), 1e-9);
        assertTrue(Spots.of(Wanted.of("陈稚琴"), page).isPresent());
        assertTrue(Spots.of(Wanted.of("没有"), page).isEmpty());
    }

    @Test
    void showsTheLineAroundTheWords() {
        index.put(CLAIM, documents(page("a", "姓名：陈雅琴  性别：女", "住院号：0187342")));

        var hit = index.find(Wanted.of("雅琴"), 5).get(0);

        assertEquals(Arrays.asList("姓名：陈", "雅琴", "  性别：女"), List.of(hit.before(), hit.words(), hit.after()));
    }
}
