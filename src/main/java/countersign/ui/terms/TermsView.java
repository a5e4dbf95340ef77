package countersign.ui.terms;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.FlagKind;
import countersign.model.adjudication.FlagState;
import countersign.model.page.DocumentKind;
import countersign.model.plan.Definition;
import countersign.model.plan.Illness;
import countersign.model.plan.Names;
import countersign.model.plan.PlanVersion;
import countersign.model.plan.RequiredDocument;
import countersign.text.Language;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.StatusGlyph;
import countersign.ui.kit.Wording;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan as it stands for this claim, to read beside its pages. */
public final class TermsView extends VBox {

    private final Wording wording;
    private final VBox body = new VBox(10);
    private CaseView view;

    public TermsView(CaseView first, Wording wording) {
        this.wording = wording;
        view = first;
        getStyleClass().add("terms");
        body.getStyleClass().add("terms-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        wording.follow(this, this::fill);
        fill();
    }

    public void show(CaseView now) {
        boolean same = now.file().equals(view.file()) && now.flags().equals(view.flags());
        view = now;
        if (!same) {
            fill();
        }
    }

    private void fill() {
        body.getChildren().clear();
        var texts = wording.now();
        view.file()
                .ifPresentOrElse(
                        file -> fill(file, texts),
                        () -> body.getChildren().add(line(Optional.empty(), texts.of("review.terms.none"))));
    }

    private void fill(CaseFile file, Texts texts) {
        var plan = file.plan();
        var claim = file.claim();
        var rules = plan.rules();
        var head = card(name(plan.names()) + " " + plan.version());
        add(head, line(Optional.empty(), inForce(plan, texts)));
        plan.notice()
                .ifPresent(notice -> add(
                        head,
                        line(
                                Optional.empty(),
                                texts.of("review.terms.notice", notice.on().toString(), name(notice.how())))));
        var terms = card(texts.of("review.terms.rules"));
        add(
                terms,
                line(
                        stands(FlagKind.WAITING_PERIOD),
                        texts.of(
                                "review.terms.waiting",
                                rules.waiting().days(),
                                claim.member().joined().toString(),
                                rules.waiting().coverFrom(claim.member()).toString())));
        rules.claimWindowDays()
                .ifPresent(
                        days -> add(terms, line(stands(FlagKind.LATE_REPORT), texts.of("review.terms.window", days))));
        add(
                terms,
                line(
                        stands(FlagKind.AGE_OUT_OF_RANGE),
                        texts.of(
                                "review.terms.ages",
                                rules.ageAtJoining().lastYear(),
                                rules.ageAtDiagnosis().lastYear())));
        view.state()
                .checked()
                .flatMap(checked -> checked.payout())
                .map(payout -> "payout." + payout.rule())
                .filter(texts::has)
                .ifPresent(key -> add(
                        terms,
                        line(
                                Optional.empty(),
                                texts.of(
                                        key,
                                        view.state()
                                                .checked()
                                                .orElseThrow()
                                                .payout()
                                                .orElseThrow()
                                                .arguments()
                                                .toArray()))));
        body.getChildren().setAll(head, terms);
        illness(plan, claim.illness().name()).ifPresent(illness -> {
            plan.definition(illness)
                    .ifPresent(definition -> body.getChildren().add(definition(illness, definition, texts)));
            body.getChildren().add(documents(file, illness, texts));
        });
        if (!rules.exclusions().isEmpty()) {
            var out = card(texts.of("review.terms.exclusions"));
            rules.exclusions().forEach(each -> add(out, line(Optional.empty(), name(each.names()))));
            body.getChildren().add(out);
        }
    }

    private static String inForce(PlanVersion plan, Texts texts) {
        return plan.to()
                .map(last -> texts.of("review.terms.in-force.until", plan.from().toString(), last.toString()))
                .orElseGet(() -> texts.of("review.terms.in-force", plan.from().toString()));
    }

    private Node definition(Illness illness, Definition definition, Texts texts) {
        var card = card(texts.of("review.terms.illness", name(illness.names())));
        definition.criteria().forEach(each -> add(card, line(Optional.empty(), name(each.names()))));
        if (definition.criteria().isEmpty()) {
            add(card, line(Optional.empty(), texts.of("review.terms.no-criteria")));
        }
        for (FlagKind kind : List.of(FlagKind.CRITERIA_NOT_MET, FlagKind.CRITERIA_NOT_SHOWN)) {
            view.flags().stream()
                    .filter(flag -> flag.flag().kind() == kind && flag.state() != FlagState.DISMISSED)
                    .forEach(flag -> add(
                            card,
                            line(
                                    Optional.of(
                                            kind == FlagKind.CRITERIA_NOT_MET
                                                    ? StatusGlyph.Shape.NOT_MET
                                                    : StatusGlyph.Shape.UNDECIDED),
                                    flag.number() + "  " + new CaseWords(texts, view).sentence(flag.flag()))));
        }
        if (!definition.exclusions().isEmpty()) {
            add(card, strong(texts.of("review.terms.kept-out")));
            definition.exclusions().forEach(each -> add(card, line(Optional.empty(), name(each.names()))));
        }
        return card;
    }

    private Node documents(CaseFile file, Illness illness, Texts texts) {
        var card = card(texts.of("review.terms.documents"));
        var words = new CaseWords(texts, view);
        file.plan().rules().documents().stream()
                .filter(each -> each.isNeededFor(illness))
                .forEach(each -> add(
                        card,
                        line(
                                Optional.of(isThere(file, each) ? StatusGlyph.Shape.MET : StatusGlyph.Shape.UNDECIDED),
                                called(each, words))));
        return card;
    }

    private String called(RequiredDocument document, CaseWords words) {
        var name = document.names()
                .map(this::name)
                .orElseGet(() -> document.anyOf().stream().map(words::kind).collect(Collectors.joining(" / ")));
        return document.when()
                .map(occasion -> words.texts().of("review.terms.when." + occasion.name(), name))
                .orElse(name);
    }

    private static boolean isThere(CaseFile file, RequiredDocument wanted) {
        return file.documents().stream()
                .anyMatch(document ->
                        document.kind() != DocumentKind.OTHER && wanted.anyOf().contains(document.kind())
                                || wanted.orTitled().stream().anyMatch(document.title()::contains));
    }

    /** Met unless a flag of that kind stands. */
    private Optional<StatusGlyph.Shape> stands(FlagKind kind) {
        boolean contested = view.flags().stream()
                .anyMatch(flag -> flag.flag().kind() == kind && flag.state() != FlagState.DISMISSED);
        return Optional.of(contested ? StatusGlyph.Shape.UNDECIDED : StatusGlyph.Shape.MET);
    }

    private static Optional<Illness> illness(PlanVersion plan, String claimed) {
        var wanted = folded(claimed);
        return plan.illnesses().stream()
                .filter(illness -> Stream.of(
                                illness.namesInPlans().stream(),
                                Stream.of(illness.names().zh()),
                                illness.aliases().stream())
                        .flatMap(names -> names)
                        .anyMatch(name -> folded(name).equals(wanted)))
                .findFirst();
    }

    /** Names are compared without brackets, dashes, spaces and width. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\p{P}\\p{S}\\p{Z}]", "");
    }

    private String name(Names names) {
        return wording.language() == Language.ZH ? names.zh() : names.en();
    }

    private static VBox card(String title) {
        var card = new VBox(6, strong(title));
        card.getStyleClass().add("terms-card");
        return card;
    }

    private static void add(VBox card, Node line) {
        card.getChildren().add(line);
    }

    private static Label strong(String text) {
        var label = new Label(text);
        label.getStyleClass().add("strong");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node line(Optional<StatusGlyph.Shape> glyph, String text) {
        var said = new Label(text);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        Node mark = glyph.<Node>map(shape -> new StatusGlyph(shape, 14)).orElseGet(() -> {
            var dot = new Label("·");
            dot.getStyleClass().add("muted");
            dot.setMinSize(14, Region.USE_PREF_SIZE);
            return dot;
        });
        var line = new HBox(7, mark, said);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
