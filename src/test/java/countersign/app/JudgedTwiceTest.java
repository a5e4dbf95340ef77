package countersign.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import countersign.catalogue.Catalogue;
import countersign.check.Checks;
import countersign.check.Payouts;
import countersign.demo.DossierFactory;
import countersign.demo.Fault;
import countersign.demo.GeneratedDossier;
import countersign.intake.Adjudicator;
import countersign.json.CaseJson;
import countersign.model.adjudication.OtherClaims;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same case, judged twice, gives the same to the byte; and again out of the store. */
class JudgedTwiceTest {

    private static final GeneratedDossier DOSSIER =
            new DossierFactory().make(4713, Fault.OTHER_SIDE, Fault.REPORT_BEFORE_SAMPLING);

    @Test
    void givesTheSameBytes() {
        assertArrayEquals(judged(), judged());
    }

    @Test
    void givesTheSameFlagsFromTheStore() {
        var knowledge = Knowledge.shipped();
        var json = new CaseJson(knowledge);
        var stored = json.read(judged()).orElseThrow();

        var again = adjudicator(knowledge).again(stored, OtherClaims.NONE);

        assertFalse(stored.flags().isEmpty());
        assertEquals(stored.flags(), again.flags());
        assertEquals(
                knowledge
                        .findings(
                                stored.file().claim(),
                                stored.file().documents(),
                                stored.file().facts())
                        .all()
                        .size(),
                stored.file().findings().all().size());
    }

    private static byte[] judged() {
        var knowledge = Knowledge.shipped();
        var read = WrittenDossier.of(DOSSIER, knowledge);
        return new CaseJson(knowledge).write(adjudicator(knowledge).judge(read, List.of(), file -> OtherClaims.NONE));
    }

    private static Adjudicator adjudicator(Knowledge knowledge) {
        return new Adjudicator(Catalogue.shipped(), knowledge.words(), Checks.all(), Payouts::of);
    }
}
