package countersign.review;

import countersign.model.adjudication.CaseFile;
import countersign.model.adjudication.CheckedClaim;
import countersign.model.claim.Claim;
import countersign.model.claim.Member;
import countersign.model.fact.Evidence;
import countersign.model.fact.Fact;
import countersign.model.fact.FactKey;
import countersign.model.fact.FactSheet;
import countersign.model.page.Document;
import countersign.model.page.Glyph;
import countersign.model.page.Reading;
import countersign.model.page.TextLine;
import countersign.model.page.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Hides the numbers of identity and bank cards from whoever has no use for them, such as a medical advisor.
 *
 * <p>Four digits at the front and four at the end stay, so that two numbers can still be told apart.
 */
public final class Masking {

    /** Stands for a hidden digit. */
    public static final char HIDDEN = '*';

    private static final int FRONT = 4;
    private static final int END = 4;

    /** Fifteen to nineteen digits, in groups or not; an old identity card has fifteen. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d*])[\\dOoIl](?:[ 　-]?[\\dOoIl]){13,17}[ 　-]?[\\dXx×](?!\\d)");

    private Masking() {}

    /** The text with such numbers hidden. */
    public static String text(String text) {
        var found = NUMBER.matcher(text);
        var masked = new StringBuilder(text);
        while (found.find()) {
            hide(masked, found.start(), found.end());
        }
        return masked.toString();
    }

    private static void hide(StringBuilder text, int start, int end) {
        for (int i = start + FRONT; i < end - END; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, HIDDEN);
            }
        }
    }

    /** The claim as such a person sees it; its flags keep their names, since events refer to them. */
    static CheckedClaim of(CheckedClaim checked) {
        var file = checked.file();
        return new CheckedClaim(
                checked.dossier(),
                new CaseFile(
                        of(file.claim()),
                        file.plan(),
                        file.documents().stream().map(Masking::of).toList(),
                        new FactSheet(file.facts().facts().stream()
                                .<Fact<?>>map(Masking::of)
                                .toList()),
                        file.findings(),
                        file.others(),
                        file.problems()),
                checked.flags(),
                checked.payout(),
                checked.corrected());
    }

    private static Claim of(Claim claim) {
        var member = claim.member();
        return new Claim(
                claim.number(),
                claim.plan(),
                claim.planVersion(),
                claim.reported(),
                new Member(
                        member.name(),
                        member.sex(),
                        member.birthDate(),
                        text(member.idNumber()),
                        member.joined(),
                        member.left(),
                        member.otherPlans(),
                        member.option(),
                        member.paid()),
                claim.claimant(),
                claim.illness(),
                claim.amount(),
                claim.documents());
    }

    private static Document of(Document document) {
        return new Document(
                document.file(),
                document.kind(),
                document.title(),
                document.pages(),
                document.transcripts().stream().map(Masking::of).toList());
    }

    private static Transcript of(Transcript page) {
        return page.withLines(page.lines().stream().map(Masking::of).toList());
    }

    private static TextLine of(TextLine line) {
        var text = line.text();
        var masked = text(text);
        var second =
                line.second().map(reading -> new Reading(reading.reader(), text(reading.text()), reading.confidence()));
        if (masked.equals(text)) {
            return second.equals(line.second()) ? line : new TextLine(line.glyphs(), line.box(), second);
        }
        List<Glyph> glyphs = new ArrayList<>();
        int at = 0;
        for (Glyph glyph : line.glyphs()) {
            int end = at + glyph.text().length();
            glyphs.add(new Glyph(masked.substring(at, end), glyph.box(), glyph.confidence()));
            at = end;
        }
        return new TextLine(glyphs, line.box(), second);
    }

    private static <T> Fact<T> of(Fact<T> fact) {
        var words = fact.evidence();
        boolean number = fact.key().equals(FactKey.ID_NUMBER);
        return new Fact<>(
                fact.key(),
                masked(fact.value(), number),
                fact.document(),
                new Evidence(words.page(), words.box(), text(words.text())),
                fact.confidence(),
                fact.agreement(),
                fact.readings().stream()
                        .map(reading -> new Reading(reading.reader(), text(reading.text()), reading.confidence()))
                        .toList());
    }

    @SuppressWarnings("unchecked") // a text stays a text
    private static <T> T masked(T value, boolean number) {
        return number && value instanceof String text ? (T) text(text) : value;
    }
}
