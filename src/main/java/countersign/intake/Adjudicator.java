package countersign.intake;

import countersign.catalogue.Catalogue;
import countersign.check.Checks;
import countersign.check.NoCover;
import countersign.check.VersionDifferences;
import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.adjudication.OtherClaims;
import countersign.model.adjudication.Payout;
import countersign.model.claim.Claim;
import countersign.model.page.Corrected;
import countersign.model.page.Correction;
import countersign.model.page.Problem;
import countersign.model.plan.PlanChoice;
import countersign.model.plan.PlanVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts every question of the plan to a claim that was read; the same claim gives the same flags. */
public final class Adjudicator {

    /** What a version of a plan pays for a case. */
    @FunctionalInterface
    public interface PayoutRule {
        Optional<Payout> of(CaseFile file, PlanVersion version);
    }

    private final Catalogue catalogue;
    private final Understanding understanding;
    private final Checks checks;
    private final PayoutRule payouts;

    public Adjudicator(Catalogue catalogue, Understanding understanding, Checks checks, PayoutRule payouts) {
        this.catalogue = catalogue;
        this.understanding = understanding;
        this.checks = checks;
        this.payouts = payouts;
    }

    /** How many questions are put. */
    public int questions() {
        return checks.checks().size();
    }

    /** Why a claim cannot be judged at all; empty where its plan is known. */
    public Optional<Problem> refusal(String dossier, Claim claim) {
        return catalogue.plan(claim.plan()).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(dossier, "claim-plan", claim.plan()));
    }

    /**
     * Facts, findings and flags of a claim.
     *
     * @param corrections what persons read on its pages, in the order in which they did
     * @param others asked once the facts are known, for what of the case other claims hold too
     * @throws IllegalArgumentException if its plan is not known: ask {@link #refusal} before reading
     */
    public CheckedClaim judge(ReadClaim read, List<Correction> corrections, Function<CaseFile, OtherClaims> others) {
        var problems = new ArrayList<>(read.problems());
        var plan = planOf(read, problems);
        var corrector = new Corrector(understanding, corrections);
        var documents = corrector.documents(read.documents());
        var facts = understanding.facts(read.claim(), documents, corrections);
        var findings = understanding.findings(read.claim(), documents, facts);
        problems.addAll(NoCover.notes(read.dossier(), read.claim(), plan, facts));
        var alone = new CaseFile(read.claim(), plan, documents, facts, findings, OtherClaims.NONE, problems);
        var file = alone.beside(others.apply(alone));
        return judge(read.dossier(), withVersionAtJoining(read.dossier(), file), corrector.corrected(read.documents()));
    }

    /** Judges a stored claim again with other corrections, without reading it again. */
    public CheckedClaim corrected(
            CheckedClaim before, List<Correction> corrections, Function<CaseFile, OtherClaims> others) {
        var file = before.file();
        var documents = new Corrector(understanding, List.of())
                .asRead(file.documents(), before.corrected().asRead());
        var problems = file.problems().stream()
                .filter(problem -> !isOfJudging(problem.code()))
                .toList();
        return judge(new ReadClaim(before.dossier(), file.claim(), documents, problems), corrections, others);
    }

    /** Whether judging finds it by itself, and finds it again each time. */
    private static boolean isOfJudging(String code) {
        return code.equals("claim-plan-version")
                || code.startsWith(VersionDifferences.CODE)
                || code.startsWith(NoCover.CODE);
    }

    /** Courts have judged by the version in force at joining: where it would pay otherwise, both are named. */
    private CaseFile withVersionAtJoining(String dossier, CaseFile file) {
        var joining =
                catalogue.versionFor(file.claim()).filter(PlanChoice::differs).map(PlanChoice::atJoining);
        if (joining.isEmpty()) {
            return file;
        }
        var differences = VersionDifferences.of(dossier, file, joining.get());
        if (differences.isEmpty()) {
            return file;
        }
        var problems = new ArrayList<>(file.problems());
        problems.addAll(differences);
        return new CaseFile(
                file.claim(), file.plan(), file.documents(), file.facts(), file.findings(), file.others(), problems);
    }

    /** Judges a stored claim again, without reading it again. */
    public CheckedClaim again(CheckedClaim before, OtherClaims others) {
        var file = before.file();
        return judge(before.dossier(), file.beside(others), before.corrected());
    }

    private CheckedClaim judge(String dossier, CaseFile file, Corrected corrected) {
        var flags = checks.run(file).stream()
                .sorted(Comparator.comparing(flag -> flag.severity()))
                .toList();
        return new CheckedClaim(dossier, file, flags, payouts.of(file, file.plan()), corrected);
    }

    private PlanVersion planOf(ReadClaim read, List<Problem> problems) {
        var claim = read.claim();
        return catalogue.versionFor(claim).map(choice -> choice.decides()).orElseGet(() -> {
            claim.planVersion()
                    .ifPresent(version -> problems.add(Problem.of(read.dossier(), "claim-plan-version", version)));
            return catalogue
                    .plan(claim.plan())
                    .map(plan -> plan.nearest(claim.illness().diagnosed()))
                    .orElseThrow(() -> new IllegalArgumentException("unknown plan"));
        });
    }
}
