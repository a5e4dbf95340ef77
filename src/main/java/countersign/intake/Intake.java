package countersign.intake;

import countersign.compare.ClaimIndex;
import countersign.compare.ClaimPrint;
import countersign.dossier.Dossier;
import countersign.dossier.DossierRead;
import countersign.dossier.DossierReader;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.OtherClaims;
import countersign.model.page.Problem;
import countersign.reading.DocumentReader;
import countersign.reading.Turn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** From dossiers to flags in one go, without a store. */
public final class Intake {

    private final DossierReader dossiers;
    private final ClaimReader reader;
    private final Adjudicator adjudicator;

    public Intake(DossierReader dossiers, ClaimReader reader, Adjudicator adjudicator) {
        this.dossiers = dossiers;
        this.reader = reader;
        this.adjudicator = adjudicator;
    }

    /** Checks them, also against each other; one that cannot be opened does not stop the rest. */
    public IntakeReport check(List<Path> paths, Progress progress) {
        var refusals = new ArrayList<Problem>();
        var total = new ProgressOfMany(progress);
        var readings = new ArrayList<ClaimReader.Reading>();
        for (var dossier : open(paths, refusals)) {
            var turn = new Turn(DocumentReader.WANTED, String.format(Locale.ROOT, "%08d", readings.size()));
            readings.add(reader.read(dossier, total.part(), turn));
        }
        var reads = readings.stream().map(reading -> reading.result().join()).toList();
        progress.finished();
        var alone = reads.stream()
                .map(read -> adjudicator.judge(read, List.of(), file -> OtherClaims.NONE))
                .toList();
        var prints = alone.stream().map(claim -> ClaimPrint.of(claim.file())).toList();
        var index = new ClaimIndex(prints);
        var together = new ArrayList<CheckedClaim>();
        for (int i = 0; i < alone.size(); i++) {
            together.add(together(alone.get(i), index.beside(prints.get(i))));
        }
        return new IntakeReport(together, refusals);
    }

    private CheckedClaim together(CheckedClaim claim, OtherClaims others) {
        return others.isEmpty() ? claim : adjudicator.again(claim, others);
    }

    private List<Dossier> open(List<Path> paths, List<Problem> refusals) {
        var opened = new ArrayList<Dossier>();
        for (var path : paths) {
            var read = dossiers.read(path);
            if (read instanceof DossierRead.Refused refused) {
                refusals.addAll(refused.problems());
            } else if (read instanceof DossierRead.Opened dossier) {
                var name = dossier.dossier().name();
                var refusal = adjudicator.refusal(name, dossier.dossier().claim());
                refusal.ifPresentOrElse(refusals::add, () -> opened.add(dossier.dossier()));
            }
        }
        return opened;
    }
}
