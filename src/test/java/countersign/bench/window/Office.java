package countersign.bench.window;

import countersign.app.Workstation;
import countersign.journal.Author;
import countersign.journal.Place;
import countersign.journal.Sample;
import countersign.model.adjudication.ClaimSummary;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.Role;
import countersign.model.adjudication.Stage;
import countersign.model.journal.Event;
import countersign.model.opinion.Annotation;
import countersign.model.opinion.Opinion;
import countersign.model.opinion.Support;
import countersign.review.Outcome;
import countersign.review.ReviewSession;
import countersign.review.Reviews;
import countersign.ui.SampleClaims;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.NumberedFlag;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What its people did before the pictures are taken: a question waits, a decision is objected to, a claim is not read yet. */
final class Office {

    private static final int LISTED = 24;
    private static final long LATER = 315_576_000L;

    private final Workstation workstation;

    private Office(Workstation workstation) {
        this.workstation = workstation;
    }

    static void fill(Path store) {
        try (Workstation workstation = DemoStore.open(store)) {
            new Office(workstation).fill();
        }
    }

    private void fill() {
        var claims = workstation.store().claims();
        List<UUID> flagged = claims.summaries().stream()
                .filter(claim -> claim.reading().done() && claim.flags().critical() > 0)
                .sorted(Comparator.comparing(ClaimSummary::due).reversed())
                .map(ClaimSummary::id)
                .toList();
        ask(flagged.get(0));
        dispute(flagged.get(1));
        decideTwice(flagged.get(2));
        var many = SampleClaims.many(LISTED).stream()
                .map(claim -> SampleClaims.dueOn(claim, claim.due().plusSeconds(LATER)))
                .toList();
        many.stream().skip(1).map(claim -> SampleClaims.read(claim, 12, 12, 0)).forEach(claims::save);
        claims.save(many.get(0));
    }

    private void ask(UUID claim) {
        as(
                Role.VERIFIER,
                claim,
                session -> session.refer(
                        "两份资料写的部位不同，是笔误还是两处病变？", List.of(first(session).id())));
    }

    private void dispute(UUID claim) {
        as(
                Role.VERIFIER,
                claim,
                session -> session.refer("首发症状的时间如何认定？", List.of(first(session).id())));
        as(Role.ADVISOR, claim, session -> session.advise(opinion(first(session))));
        as(Role.VERIFIER, claim, session -> {
            session.confirm(first(session).id());
            return session.decide(Decision.REJECT, "waiting-period", "入院记录写明症状早于等待期届满。", Map.of());
        });
        as(Role.VERIFIER, claim, session -> session.object("我是六月体检后才发现的，病历上的时间写错了，已补充体检报告。"));
    }

    /** Refused here, while another reviewer, who was offline, had approved it. */
    private void decideTwice(UUID claim) {
        var events = workstation.store().events();
        var now = Clock.systemUTC();
        var offline = new Author(
                        "王思远",
                        "desk-11",
                        Sample.signer("王思远"),
                        Clock.offset(now, Duration.ofMinutes(-22)),
                        new SecureRandom())
                .write(
                        new Event.DecisionVerified(Decision.APPROVE, "", "病理支持，症状出现在等待期之后。", Map.of()),
                        new Place(claim, 1, Stage.VERIFY, events.head(claim)));
        as(Role.VERIFIER, claim, session -> {
            session.confirm(first(session).id());
            return session.decide(Decision.REJECT, "waiting-period", "入院记录写明症状早于等待期届满。", Map.of());
        });
        events.record(List.of(new Author("platform", "platform", Sample.signer("platform"), now, new SecureRandom())
                .write(
                        new Event.DecisionContested(offline, "slot-taken"),
                        new Place(claim, 1, Stage.CLOSED, events.head(claim)))));
        as(Role.VERIFIER, claim, session -> session.addNote("首次就诊记录在第 3 份资料中，请一并核对。"));
    }

    private static Opinion opinion(NumberedFlag about) {
        var words = about.evidence().get(0);
        return new Opinion(
                Support.DOES_NOT,
                Optional.empty(),
                "病史中的时间与体检报告相互印证（见 ①），首发症状早于等待期届满。",
                true,
                List.of(about.id()),
                List.of(),
                List.of(new Annotation(
                        1,
                        Annotation.Shape.BOX,
                        words.page(),
                        words.box(),
                        Annotation.Corner.TOP_LEFT,
                        "",
                        Optional.empty())),
                List.of());
    }

    private static NumberedFlag first(ReviewSession session) {
        return CaseView.of(session.state()).flags().get(0);
    }

    private void as(Role role, UUID claim, Function<ReviewSession, Outcome> act) {
        Reviews reviews = workstation.people().stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .map(workstation::reviewsOf)
                .orElseGet(workstation::reviews);
        try (var session = reviews.open(claim)) {
            if (act.apply(session) instanceof Outcome.Refused refused) {
                throw new IllegalStateException(role + " " + refused.reason());
            }
        }
    }
}
