package countersign.ui.plans;

import atlantafx.base.theme.Styles;
import countersign.model.adjudication.CaseFile;
import countersign.model.plan.AgeRange;
import countersign.model.plan.Illness;
import countersign.model.plan.PlanVersion;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.Wording;
import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the plan says of a claim's illness, in the version that decides the claim. */
public final class PlanTab extends ScrollPane {

    private final Wording wording;
    private final IllnessPane illness = new IllnessPane();
    private final Label version = new Label();
    private final Label span = new Label();
    private CaseView view;

    public PlanTab(CaseView first, Wording wording) {
        this.wording = wording;
        view = first;
        version.getStyleClass().add(Styles.TEXT_BOLD);
        version.setWrapText(true);
        span.getStyleClass().addAll("small", Styles.TEXT_MUTED);
        span.setWrapText(true);
        var content = new VBox(4, version, span, illness);
        content.getStyleClass().add("plan-tab");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        accessibleTextProperty().bind(wording.of("plans.tab"));
        wording.textsProperty().addListener((property, was, is) -> show(view));
        show(first);
    }

    /** Takes over what is known of the claim now. */
    public void show(CaseView now) {
        view = now;
        var texts = wording.now();
        var file = now.file();
        if (file.isEmpty()) {
            version.setText(texts.of("plans.tab.none"));
            span.setText("");
            illness.getChildren().clear();
        } else {
            show(file.get(), texts);
        }
    }

    private void show(CaseFile file, Texts texts) {
        var plan = file.plan();
        version.setText(new Clauses(texts).named(plan.names()) + " " + plan.version());
        span.setText(texts.of("plans.tab.why")
                + " "
                + plan.to()
                        .map(to -> texts.of("plans.span", plan.from().toString(), to.toString()))
                        .orElseGet(() -> texts.of("plans.from", plan.from().toString())));
        var claimed = claimed(plan, file.claim().illness().name());
        if (claimed.isPresent()) {
            int age = AgeRange.years(
                    file.claim().member().birthDate(), file.claim().illness().diagnosed());
            illness.show(plan, claimed.get(), OptionalInt.of(age), Set.of(), texts);
        } else {
            var none = new Label(
                    texts.of("plans.tab.not-covered", file.claim().illness().name()));
            none.setWrapText(true);
            illness.getChildren().setAll(none);
        }
    }

    /** By the name as plans list it, else by another word for it. */
    private static Optional<Illness> claimed(PlanVersion plan, String name) {
        var wanted = folded(name);
        var listed = plan.illnesses().stream()
                .filter(each -> Stream.concat(Stream.of(each.names().zh()), each.namesInPlans().stream())
                        .anyMatch(known -> folded(known).equals(wanted)))
                .findFirst();
        return listed.isPresent()
                ? listed
                : plan.illnesses().stream()
                        .filter(each -> each.aliases().stream()
                                .anyMatch(known -> folded(known).equals(wanted)))
                        .findFirst();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\p{P}\\p{S}\\p{Z}]", "");
    }
}
