package countersign.ui.shell;

import countersign.model.adjudication.ClaimSummary;
import countersign.ui.kit.Notices;
import countersign.ui.kit.Notices.Kind;
import countersign.ui.kit.Notices.Notice;
import countersign.ui.kit.Wording;

/** Says what the platform answered to a decision. */
final class AnswerNotices {

    private final Notices notices;
    private final Wording wording;

    AnswerNotices(Notices notices, Wording wording) {
        this.notices = notices;
        this.wording = wording;
    }

    void say(ClaimSummary claim) {
        var texts = wording.now();
        var notice =
                switch (claim.sync()) {
                    case ACCEPTED ->
                        new Notice(
                                Kind.ACCEPTED,
                                texts.of("window.accepted"),
                                texts.of("window.accepted.detail", claim.number(), claim.memberName()));
                    case CONTESTED ->
                        new Notice(
                                Kind.CONTESTED,
                                texts.of("window.contested", claim.number()),
                                texts.of("window.contested.detail"));
                    default ->
                        new Notice(
                                Kind.ERROR,
                                texts.of("window.answer.refused", claim.number()),
                                texts.of("window.answer.refused.detail"));
                };
        notices.show(notice);
    }
}
