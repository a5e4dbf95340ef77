package countersign.interpret;

import countersign.model.finding.Concept;
import countersign.model.finding.ConceptKind;
import countersign.model.finding.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names what a part of the body has, where the two stand apart: 左乳外上象限可及一肿物. */
final class Composition {

    /** So far before what it has may a part of the body stand, in characters. */
    private static final int REACH = 24;

    private static final Pattern LISTED = Pattern.compile("[、及和与或/]|以及|部[、及和与或/]");

    /** Called 癌 after the name of a part. */
    private static final String MALIGNANT = "恶性肿瘤";

    private static final Pattern BESIDE = Pattern.compile("旁|周围|邻近|[前后](?=结节|肿|包块|占位|淋巴结)");

    private final Names names;

    Composition(Names names) {
        this.names = names;
    }

    /** One mention for each of several parts that share what they have; one without a part where none is named. */
    List<Mention> of(Sentence sentence, int headAt, Head head) {
        var token = sentence.tokens().get(headAt);
        var sites = sitesBefore(sentence, headAt);
        if (sites.isEmpty()) {
            return alone(sentence, token, head);
        }
        var placed = new ArrayList<Mention>();
        for (Token site : sites) {
            var mention = placed(sentence, site, token, head);
            placed.add(mention);
            var bare = names.known(sentence.between(token.start(), token.end()));
            if (bare != null
                    && head.kind() == ConceptKind.ILLNESS
                    && !bare.name().equals(head.name())) {
                placed.add(mention.as(bare));
            }
        }
        return placed;
    }

    private Mention placed(Sentence sentence, Token siteToken, Token token, Head head) {
        var site = ((Token.Meaning.OfSite) siteToken.meaning()).site();
        int from = Math.max(sentence.clauseStart(siteToken.start()), siteToken.start() - 6);
        String printed = sentence.between(token.start(), token.end());
        var known = names.known(
                site.name() + printed,
                sentence.between(siteToken.start(), siteToken.end()) + printed,
                site.name() + head.name(),
                sentence.between(siteToken.start(), siteToken.end()) + head.name(),
                site.name() + (head.name().equals(MALIGNANT) ? "癌" : head.name()));
        var concept = known == null ? new Concept(site.name() + head.name(), head.kind()) : known;
        return new Mention(
                siteToken.start(),
                token.start(),
                token.end(),
                concept,
                site.name(),
                Sides.in(sentence.between(from, token.start())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** In a report the part named last is still spoken of, if it may have such a thing: 胆囊壁增厚,未见结石. */
    private List<Mention> alone(Sentence sentence, Token token, Head head) {
        if (meansNothingAlone(sentence.between(token.start(), token.end()))) {
            return List.of();
        }
        var bare = names.known(sentence.between(token.start(), token.end()));
        var mention = Mention.of(
                        token.start(), token.end(), bare == null ? new Concept(head.name(), head.kind()) : bare)
                .withSide(Sides.before(sentence, token.start(), token.end()));
        String organ = judged(sentence, token, head) ? sentence.organBefore() : "";
        for (Token before : sentence.tokens()) {
            if (before.start() >= token.start()) {
                break;
            }
            organ = organ(before, organ);
        }
        String printed = sentence.between(token.start(), token.end());
        if (organ.isEmpty() || complaint(head) || printed.matches("[恶良]性")) {
            return List.of(mention);
        }
        var known = names.known(organ + printed, organ + head.name());
        if (known == null) {
            return List.of(mention);
        }
        var placed = mention.as(known).withOrgan(organ);
        if (bare == null || head.kind() != ConceptKind.ILLNESS || bare.equals(known)) {
            return List.of(placed);
        }
        return List.of(placed, placed.as(bare));
    }

    /** 病理回报:非角化性癌 tells of the part looked at in the sentence before. */
    private static boolean judged(Sentence sentence, Token token, Head head) {
        return head.kind() == ConceptKind.ILLNESS
                && sentence.between(0, token.start()).matches(".*(?:病理|活检|病检|镜检|冰冻).*");
    }

    private static boolean meansNothingAlone(String printed) {
        return printed.equals("炎") || printed.equals("大");
    }

    /** The part of the body that a sentence ends with, for a next one that names none. */
    String lastOrgan(Sentence sentence) {
        String organ = sentence.organBefore();
        for (Token token : sentence.tokens()) {
            organ = organ(token, organ);
        }
        return organ;
    }

    private String organ(Token token, String otherwise) {
        if (token.meaning() instanceof Token.Meaning.OfSite site) {
            return site.site().name();
        }
        if (token.meaning() instanceof Token.Meaning.OfTerm term) {
            var organ = names.organOf(term.term().concept());
            return organ.isEmpty() ? otherwise : organ;
        }
        return otherwise;
    }

    /** What one feels is not of the part that was looked at before. */
    private static boolean complaint(Head head) {
        return head.kind() == ConceptKind.SYMPTOM && head.name().matches("痛|不适|麻木|无力|肿胀|大");
    }

    /** 大隐静脉旁: what lies beside a part is not of it. */
    private static boolean beside(Sentence sentence, Token site) {
        return BESIDE.matcher(sentence.text())
                        .region(site.end(), sentence.text().length())
                        .lookingAt()
                || sentence.between(0, site.start()).matches(".*(?:近|邻近|距离?|靠近)[左右双]?侧?");
    }

    private static List<Token> sitesBefore(Sentence sentence, int headAt) {
        var tokens = sentence.tokens();
        var head = tokens.get(headAt);
        int clause = sentence.clauseStart(head.start());
        var sites = new ArrayList<Token>();
        int end = head.start();
        for (int i = headAt - 1; i >= 0; i--) {
            var token = tokens.get(i);
            if (token.start() < clause || end - token.end() > REACH) {
                break;
            }
            if (token.meaning() instanceof Token.Meaning.OfSite && !beside(sentence, token)) {
                if (!sites.isEmpty()
                        && !LISTED.matcher(sentence.between(token.end(), end)).lookingAt()) {
                    break;
                }
                sites.add(0, token);
                end = token.start();
            } else if (!sites.isEmpty() || token.meaning() instanceof Token.Meaning.OfTerm) {
                break;
            }
        }
        return sites;
    }
}
