package countersign.demo.paper;

import countersign.demo.sheet.Face;
import countersign.demo.sheet.Sheet;
import countersign.demo.sheet.Typesetter;
import java.util.List;
import java.util.Random;

/** One way to print documents. */
public interface Layout {

    /**
     * The pages, the first first.
     *
     * @param face may be another than the hospital's own, where a PDF must embed it
     * @param random where stamps fall
     */
    List<Sheet> lay(Paper paper, Typesetter typesetter, Face face, Random random);
}
