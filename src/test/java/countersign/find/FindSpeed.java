package countersign.find;

import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.DocumentKind;
import countersign.model.page.Glyph;
import countersign.model.page.PageId;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** How long words are looked for on many pages; {@code [PAGES]}, 20,000 unless told. */
public final class FindSpeed {

    private static final int PAGES_OF_A_CLAIM = 20;
    private static final String WORDS =
            "患者因发现右乳肿块月余入院查体未见异常予以手术治疗病理示浸润性导管癌淋巴结转移术后恢复良好医嘱定期复查血常规肝肾功能正常住院号姓名年龄性别科室诊断出院日期主诉现病史既往否认高血压糖尿病冠心病史心肺腹部平软无压痛";

    private final Random random = new Random(1);

    private FindSpeed() {}

    public static void main(String[] words) {
        int pages = words.length > 0 ? Integer.parseInt(words[0]) : 20_000;
        new FindSpeed().measure(pages, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void measure(int count, PrintStream out) {
        var index = new PageIndex();
        long before = used();
        long start = System.nanoTime();
        for (int i = 0; i < count / PAGES_OF_A_CLAIM; i++) {
            var pages = new ArrayList<Transcript>();
            for (int p = 1; p <= PAGES_OF_A_CLAIM; p++) {
                pages.add(page(new PageId("documents/" + p + ".jpg", 1)));
            }
            index.put(
                    new UUID(7, i),
                    List.of(new Document("documents/1.pdf", DocumentKind.OTHER, "", PAGES_OF_A_CLAIM, pages)));
        }
        out.printf(
                "%,d pages taken in %.1f s, %d MB%n",
                index.size(), (System.nanoTime() - start) / 1e9, (used() - before) >> 20);
        out.printf("%-34s %8s %8s %8s   %s%n", "ms", "p50", "p95", "longest", "of it the processor's, p95");
        time(out, "one character, on most pages", index, () -> some(1));
        time(out, "two characters", index, () -> some(2));
        time(out, "four characters, nowhere", index, () -> some(2) + other() + some(1));
        time(out, "eight characters, one misread", index, () -> some(4) + other() + some(3));
        time(out, "seven digits", index, () -> digits(7));
        time(out, "three digits", index, () -> digits(3));
    }

    private static void time(PrintStream out, String what, PageIndex index, Supplier<String> typed) {
        var threads = ManagementFactory.getThreadMXBean();
        var times = new double[60];
        var work = new double[60];
        for (int i = 0; i < times.length; i++) {
            var wanted = Wanted.of(typed.get());
            long worked = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            index.find(wanted, 12);
            times[i] = (System.nanoTime() - start) / 1e6;
            work[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(work);
        out.printf("%-34s %8.1f %8.1f %8.1f %8.1f%n", what, times[30], times[57], times[59], work[57]);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private String some(int length) {
        int at = random.nextInt(WORDS.length() - length);
        return WORDS.substring(at, at + length);
    }

    private String other() {
        return String.valueOf((char) (0x4e00 + random.nextInt(6_000)));
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** Some 800 characters, some of them rare, as pages of records have them. */
    private Transcript page(PageId id) {
        var lines = new ArrayList<TextLine>();
        for (int line = 0; line < 32; line++) {
            var text = new StringBuilder();
            while (text.length() < 25) {
                int kind = random.nextInt(6);
                text.append(kind == 0 ? digits(3) : kind == 1 ? other() : some(2 + random.nextInt(6)));
            }
            List<Glyph> glyphs = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                glyphs.add(new Glyph(text.substring(i, i + 1), new Box(0.1, 0.1, 0.1, 0.1), 1));
            }
            lines.add(TextLine.of(glyphs));
        }
        return new Transcript(id, 1000, 1400, "ppocr", lines);
    }
}
