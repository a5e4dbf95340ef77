package countersign.ui.shell.review;

import countersign.export.Report;
import countersign.export.Report.Part;
import countersign.model.adjudication.Decision;
import countersign.model.adjudication.FlagState;
import countersign.model.fact.Evidence;
import countersign.model.page.DocumentKind;
import countersign.model.page.PageId;
import countersign.review.CaseState.By;
import countersign.review.CaseState.Verdict;
import countersign.text.Texts;
import countersign.ui.kit.CaseView;
import countersign.ui.kit.CaseWords;
import countersign.ui.kit.NumberedFlag;
import countersign.ui.timeline.TimelineWords;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A claim as it is printed: who claims what, what was decided and why, what does not fit and where it stands, and what
 * happened when.
 */
final class ClaimReport {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final CaseView view;
    private final CaseWords words;
    private final Texts texts;
    private final ZoneId zone;
    private final List<Part> parts = new ArrayList<>();

    private ClaimReport(CaseView view, Texts texts, ZoneId zone) {
        this.view = view;
        this.texts = texts;
        this.zone = zone;
        words = new CaseWords(texts, view);
    }

    /**
     * @param plan the plan's name
     * @param person who prints it
     * @param strips pieces of pages, by the words that stand on them
     * @param pages to be printed whole
     */
    static Report of(
            CaseView view,
            Texts texts,
            String plan,
            String person,
            Instant now,
            ZoneId zone,
            Map<Evidence, BufferedImage> strips,
            Map<PageId, BufferedImage> pages) {
        var report = new ClaimReport(view, texts, zone);
        report.cover(plan);
        report.decisions();
        report.opinions();
        report.flags(strips);
        report.facts();
        report.timeline();
        report.pages(pages);
        var number = view.state().summary().number();
        return new Report(
                number,
                texts.of("review.print.foot", person, now.atZone(zone).format(WHEN)),
                (sheet, sheets) -> texts.of("review.print.page", sheet, sheets),
                report.parts);
    }

    private void cover(String plan) {
        var claim = view.state().summary();
        parts.add(new Part.Title(texts.of("review.print.title", claim.number())));
        row("review.strip.member", claim.memberName() + "  " + texts.of("sex." + claim.sex()) + " " + claim.age());
        row("review.strip.plan", plan + " " + claim.planVersion());
        row("review.strip.illness", claim.illness());
        claim.amount().ifPresent(amount -> row("review.strip.amount", texts.money(amount)));
        view.file().ifPresent(file -> {
            row("review.strip.joined", file.claim().member().joined().toString());
            row("review.strip.diagnosed", file.claim().illness().diagnosed().toString());
        });
        row("review.strip.due", claim.due().atZone(ClaimStrip.CHINA).format(WHEN));
        row("review.print.stage", texts.of("review.stage." + view.state().stage()));
        view.state()
                .checked()
                .flatMap(checked -> checked.payout())
                .ifPresent(payout -> row("review.payout", texts.money(payout.amount())));
    }

    private void decisions() {
        parts.add(new Part.Heading(texts.of("review.print.decisions")));
        if (view.state().decisions().isEmpty()) {
            parts.add(new Part.Words(texts.of("review.print.undecided"), false));
        }
        for (Verdict verdict : view.state().decisions()) {
            parts.add(new Part.Words(
                    texts.of(
                            "review.verdict." + verdict.by().sync(),
                            texts.of("review.taken." + verdict.decision().name())),
                    true));
            signed(verdict.by());
            var reason = reasons(verdict);
            if (!reason.isBlank()) {
                parts.add(new Part.Words(reason, false));
            }
        }
    }

    private String reasons(Verdict verdict) {
        var codes = Arrays.stream(verdict.reason().split(","))
                .filter(code -> !code.isBlank())
                .map(code -> reason(verdict.decision(), code));
        return codes.filter(name -> !name.isBlank()).collect(Collectors.joining("; "))
                + (verdict.text().isBlank() ? "" : "\n" + verdict.text());
    }

    private String reason(Decision decision, String code) {
        var key = "review.reason." + decision.name() + "." + code;
        if (texts.has(key)) {
            return texts.of(key);
        }
        var ruling = "signoff.reason." + code;
        return DocumentKind.ofId(code).map(words::kind).orElseGet(() -> texts.has(ruling) ? texts.of(ruling) : "");
    }

    private void opinions() {
        var opinions = view.state().proceedings().opinions();
        if (opinions.isEmpty()) {
            return;
        }
        parts.add(new Part.Heading(texts.of("review.tab.opinion")));
        opinions.forEach(advised -> {
            parts.add(new Part.Words(
                    texts.of("opinion.said." + advised.opinion().support().id()), true));
            signed(advised.by());
            parts.add(new Part.Words(advised.opinion().reasoning(), false));
        });
    }

    private void flags(Map<Evidence, BufferedImage> strips) {
        parts.add(new Part.Heading(texts.of("review.tab.flags")));
        if (view.flags().isEmpty()) {
            parts.add(new Part.Words(texts.of("review.print.no-flags"), false));
        }
        for (NumberedFlag flag : view.flags()) {
            parts.add(new Part.Words(
                    flag.number() + "  " + words.title(flag.flag()) + "  ("
                            + texts.of("review.severity." + flag.severity()) + ", " + state(flag) + ")",
                    true));
            parts.add(new Part.Words(words.sentence(flag.flag()), false));
            if (!flag.judged().text().isBlank()) {
                parts.add(new Part.Words(texts.of("signoff.quote", flag.judged().text()), false));
            }
            flag.judged().by().ifPresent(this::signed);
            for (int i = 0; i < flag.evidence().size(); i++) {
                var place = flag.evidence().get(i);
                var caption = NumberedFlag.letter(i) + "  " + words.place(place.page()) + "  " + place.text();
                var strip = strips.get(place);
                parts.add(strip == null ? new Part.Words(caption, false) : new Part.Strip(strip, caption));
            }
        }
    }

    private String state(NumberedFlag flag) {
        var reason = flag.judged().reason();
        return switch (flag.state()) {
            case ASKED -> texts.of("review.flag.asked." + reason);
            case DISMISSED ->
                texts.of("review.flag.state." + FlagState.DISMISSED)
                        + (texts.has("review.dismiss." + reason) ? ": " + texts.of("review.dismiss." + reason) : "");
            case OPEN, CONFIRMED -> texts.of("review.flag.state." + flag.state());
        };
    }

    private void facts() {
        view.file().ifPresent(file -> {
            parts.add(new Part.Heading(texts.of("review.tab.facts")));
            file.facts().facts().stream()
                    .filter(fact -> fact.key().isShown())
                    .forEach(fact -> parts.add(new Part.Row(
                            texts.of("review.fact." + fact.key().id()),
                            words.value(fact.value()) + "   ("
                                    + words.place(fact.evidence().page())
                                    + (fact.sure() ? "" : ", " + texts.of("review.print.unsure")) + ")")));
        });
    }

    private void timeline() {
        var lines = TimelineWords.of(words);
        if (!lines.isEmpty()) {
            parts.add(new Part.Heading(texts.of("review.tab.timeline")));
            lines.forEach(line -> parts.add(new Part.Row(line.when(), line.what())));
        }
    }

    private void pages(Map<PageId, BufferedImage> pages) {
        pages.forEach((page, picture) -> parts.add(new Part.Page(picture, words.place(page))));
    }

    private void signed(By by) {
        var name = by.name().isBlank() ? texts.of("review.program") : by.name();
        parts.add(new Part.Words(
                texts.of("review.print.signed", name, by.at().atZone(zone).format(WHEN), by.actor()), false));
    }

    private void row(String name, String value) {
        parts.add(new Part.Row(texts.of(name), value));
    }
}
