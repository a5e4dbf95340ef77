package countersign.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import countersign.catalogue.DocumentFormsReader;
import countersign.extract.Classifier;
import countersign.extract.Extractors;
import countersign.extract.FactLines;
import countersign.extract.Settling;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.reading.DocumentReader;
import countersign.reading.DocumentSource;
import countersign.reading.LineSelector;
import countersign.reading.MemoryReadingCache;
import countersign.reading.ReaderPool;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name with a character that no reader knows, on a drawn page, through the workers. */
@Tag("ocr")
class RareNameReadTest {

    private static final int SIZE = 34;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # on the page, in the dossier's data, then, sure
            陈旻, 陈旻, 陈旻, true
            陈晏, 陈旻, 陈旻, false
            佘春梅, 佘春梅, 佘春梅, false
            李伟东, 张伟东, 李伟东, true
            """)
    void isHeldAgainstThePicture(String printed, String known, String value, boolean sure) throws IOException {
        var forms = new DocumentFormsReader().read();
        var source = new DocumentSource("claim", "documents/01.png", page(printed));
        LineSelector lines = new FactLines(forms)::of;
        try (var pool = new ReaderPool(new MemoryReadingCache())) {
            var read = pool.read(source, lines.withNames(List.of(known)), page -> {}, DocumentReader.WANTED)
                    .join();
            var document = new Classifier(forms).classify("documents/01.png", 1, read.transcripts());
            var name = Settling.settle(new Extractors(forms).facts(document), List.of(known)).stream()
                    .filter(fact -> fact.key().equals(FactKey.NAME))
                    .findFirst();

            assertEquals(value, name.map(Fact::value).orElseThrow());
            assertEquals(sure, name.orElseThrow().sure());
        }
    }

    private static byte[] page(String name) throws IOException {
        var picture = new BufferedImage(1240, 1000, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        g.setColor(Color.BLACK);
        g.setFont(new Font("Noto Serif CJK SC", Font.PLAIN, SIZE));
        int y = 120;
        for (String line : List.of(
                "            云岭市第一人民医院",
                "               疾病诊断证明书",
                "姓名：" + name + "    性别：女    年龄：37岁",
                "科室：乳腺外科    住院号：0021034567",
                "诊断：右侧乳腺恶性肿瘤",
                "处理意见：建议休息两周，定期复查。")) {
            g.drawString(line, 120, y);
            y += 2 * SIZE;
        }
        g.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
