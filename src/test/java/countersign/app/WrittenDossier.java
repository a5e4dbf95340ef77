package countersign.app;

import countersign.demo.GeneratedDossier;
import countersign.demo.truth.PageTruth;
import countersign.demo.truth.TrueLine;
import countersign.intake.ReadClaim;
import countersign.json.ClaimJson;
import countersign.json.ClaimRead;
import countersign.model.page.Box;
import countersign.model.page.Document;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** A generated dossier as if its pages had been read without a fault. */
final class WrittenDossier {

    private WrittenDossier() {}

    static ReadClaim of(GeneratedDossier dossier, Knowledge knowledge) {
        var claim = (ClaimRead.Valid) new ClaimJson().read(dossier.claim().getBytes(StandardCharsets.UTF_8));
        var files = new LinkedHashMap<String, List<Transcript>>();
        dossier.truth()
                .pages()
                .forEach(page -> files.computeIfAbsent(page.page().file(), any -> new ArrayList<>())
                        .add(transcript(page)));
        List<Document> documents = files.entrySet().stream()
                .map(file -> knowledge
                        .words()
                        .document(file.getKey(), file.getValue().size(), file.getValue()))
                .toList();
        return new ReadClaim(dossier.name(), claim.claim(), documents, List.of());
    }

    private static Transcript transcript(PageTruth page) {
        return new Transcript(
                page.page(),
                1654,
                2339,
                Reading.TEXT_LAYER,
                page.lines().stream().map(WrittenDossier::line).toList());
    }

    private static TextLine line(TrueLine line) {
        var characters = line.text().codePoints().toArray();
        double width = line.box().width() / characters.length;
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < characters.length; i++) {
            var box = new Box(
                    line.box().x() + i * width,
                    line.box().y(),
                    width,
                    line.box().height());
            glyphs.add(new Glyph(Character.toString(characters[i]), box, 0.99));
        }
        return TextLine.of(glyphs);
    }
}
