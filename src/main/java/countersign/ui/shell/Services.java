package countersign.ui.shell;

import countersign.find.PageIndex;
import countersign.intake.IntakeState;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.plan.Plan;
import countersign.review.Reviewer;
import countersign.review.TimeLog;
import countersign.ui.intake.Importer;
import countersign.ui.kit.Desk;
import countersign.ui.kit.DossierScreen;
import countersign.ui.settings.SecondReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/**
 * What lies behind the window.
 *
 * @param claims reads them all; called in the background
 * @param pages the words on all pages
 * @param plans reads them; called in the background
 * @param about facts on this computer that the settings show, by the name of their text
 * @param review makes the screen on which claims are decided
 * @param demo whether the store holds demo claims only
 * @param times how long claims take the person at this desk
 * @param second whether lines are read twice
 * @param roles what advisors and supervisors work on
 */
public record Services(
        Reviewer reviewer,
        Supplier<List<ClaimSummary>> claims,
        PageIndex pages,
        Supplier<List<Plan>> plans,
        Supplier<Map<String, String>> about,
        Importer importer,
        ObservableValue<IntakeState> intake,
        ObservableValue<SyncStatus> sync,
        Function<Desk, DossierScreen> review,
        boolean demo,
        TimeLog times,
        SecondReading second,
        Optional<OtherRoles> roles) {

    /** A window of reviewers only. */
    public Services(
            Reviewer reviewer,
            Supplier<List<ClaimSummary>> claims,
            PageIndex pages,
            Supplier<List<Plan>> plans,
            Supplier<Map<String, String>> about,
            Importer importer,
            ObservableValue<IntakeState> intake,
            ObservableValue<SyncStatus> sync,
            Function<Desk, DossierScreen> review,
            boolean demo) {
        this(
                reviewer,
                claims,
                pages,
                plans,
                about,
                importer,
                intake,
                sync,
                review,
                demo,
                TimeLog.forgetful(),
                SecondReading.always(),
                Optional.empty());
    }
}
